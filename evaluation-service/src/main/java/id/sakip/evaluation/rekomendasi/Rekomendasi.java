package id.sakip.evaluation.rekomendasi;

import id.sakip.evaluation.rekomendasi.domain.RekomendasiTeks;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An issued recommendation. It keeps its id when a correction rewords it, so its follow-up stays attached. */
@Entity
@Table(name = "rekomendasi")
public class Rekomendasi {

    @Id
    private UUID id;

    private String opd;
    private int tahun;
    private int no;
    private String teks;
    private List<String> kriteria;
    private UUID lheId;

    @OneToOne(mappedBy = "rekomendasi", cascade = CascadeType.PERSIST)
    private TindakLanjut tindakLanjut;

    protected Rekomendasi() {}

    Rekomendasi(String opd, int tahun, int no) {
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.tahun = tahun;
        this.no = no;
    }

    void reword(UUID newLheId, RekomendasiTeks text) {
        lheId = newLheId;
        teks = text.teks();
        kriteria = text.kriteria();
    }

    /** Starts the follow-up. */
    TindakLanjut beginTindakLanjut() {
        tindakLanjut = new TindakLanjut(this);
        return tindakLanjut;
    }

    public UUID id() {
        return id;
    }

    public String opd() {
        return opd;
    }

    public int tahun() {
        return tahun;
    }

    public int no() {
        return no;
    }

    public String teks() {
        return teks;
    }

    public List<String> kriteria() {
        return List.copyOf(kriteria);
    }

    public UUID lheId() {
        return lheId;
    }

    public Optional<TindakLanjut> tindakLanjut() {
        return Optional.ofNullable(tindakLanjut);
    }
}
