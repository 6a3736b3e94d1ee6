package id.sakip.evaluation.survei;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Layanan (service) of an OPD that people are asked about. */
@Entity
@Table(name = "layanan")
public class Layanan {

    @Id
    private UUID id;

    private String opd;
    private int no;
    private String nama;
    private Long pengguna;
    private boolean aktif;

    @Version
    private long version;

    protected Layanan() {}

    Layanan(String opd, int no, String nama, Long pengguna) {
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.no = no;
        describe(nama, pengguna, true);
    }

    void describe(String newNama, Long newPengguna, boolean newAktif) {
        this.nama = newNama;
        this.pengguna = newPengguna;
        this.aktif = newAktif;
    }

    public UUID id() {
        return id;
    }

    public String opd() {
        return opd;
    }

    public int no() {
        return no;
    }

    public String nama() {
        return nama;
    }

    public Long pengguna() {
        return pengguna;
    }

    public boolean aktif() {
        return aktif;
    }

    public long version() {
        return version;
    }
}
