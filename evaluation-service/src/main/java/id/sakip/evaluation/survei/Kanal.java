package id.sakip.evaluation.survei;

import id.sakip.evaluation.survei.domain.JenisKanal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Kanal (channel) of a survey: a code nobody can guess, and what it was handed out for. */
@Entity
@Table(name = "kanal")
public class Kanal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    @Id
    private String kode;

    private UUID surveiId;

    @Enumerated(EnumType.STRING)
    private JenisKanal jenis;

    private Integer layananNo;
    private String keterangan;
    private boolean aktif;
    private Instant createdAt;

    @Version
    private long version;

    protected Kanal() {}

    Kanal(UUID surveiId, JenisKanal jenis, Integer layananNo, String keterangan, Instant createdAt) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        this.kode = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        this.surveiId = surveiId;
        this.jenis = jenis;
        this.layananNo = layananNo;
        this.keterangan = keterangan;
        this.aktif = true;
        this.createdAt = createdAt;
    }

    void revoke() {
        aktif = false;
    }

    public String kode() {
        return kode;
    }

    public UUID surveiId() {
        return surveiId;
    }

    public JenisKanal jenis() {
        return jenis;
    }

    public Integer layananNo() {
        return layananNo;
    }

    public String keterangan() {
        return keterangan;
    }

    public boolean aktif() {
        return aktif;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
