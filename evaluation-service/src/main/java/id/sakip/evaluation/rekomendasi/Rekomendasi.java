package id.sakip.evaluation.rekomendasi;

import id.sakip.evaluation.evidence.DocumentFact;
import id.sakip.evaluation.rekomendasi.domain.RekomendasiTeks;
import id.sakip.evaluation.rekomendasi.domain.SyaratSelesai;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutFacts;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutFacts.Condition;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutRule;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutRule.Assessment;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    @Embedded
    private Syarat syarat;

    @Embedded
    private Fulfilment fulfilment;

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
        if (!Objects.equals(syarat().orElse(null), text.syarat())) {
            syarat = Syarat.from(text.syarat());
            fulfilment = null;
        }
    }

    /** Holds the end condition against a document. @return whether that fulfilled it just now */
    boolean fulfilBy(DocumentFact fact) {
        boolean fulfils = fulfilment == null
                && syarat().filter(condition -> condition.isFulfilledBy(Syarat.facts(fact)))
                        .isPresent();
        if (fulfils) {
            fulfilment = new Fulfilment(fact.eventId(), fact.tanggal(), fact.label());
        }
        return fulfils;
    }

    /** Status at the day, from the report of the OPD and from data, and what contradicts the claim. */
    public Assessment assess(LocalDate day) {
        Condition condition = new Condition(
                syarat != null, fulfilment().map(Fulfilment::tanggal).orElse(null));
        SyaratSelesai agreed = syarat().orElse(null);
        TindakLanjutFacts facts = tindakLanjut()
                .map(t -> t.report().facts(agreed, condition))
                .orElseGet(() -> TindakLanjutFacts.unreported(agreed == null ? null : agreed.batas(), condition));
        return TindakLanjutRule.assess(facts, day);
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

    public Optional<SyaratSelesai> syarat() {
        return Optional.ofNullable(syarat).map(Syarat::toDomain);
    }

    public Optional<Fulfilment> fulfilment() {
        return Optional.ofNullable(fulfilment);
    }

    public Optional<TindakLanjut> tindakLanjut() {
        return Optional.ofNullable(tindakLanjut);
    }
}
