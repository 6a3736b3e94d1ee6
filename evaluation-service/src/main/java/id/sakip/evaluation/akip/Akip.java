package id.sakip.evaluation.akip;

import id.sakip.evaluation.reference.domain.ScoringMode;
import id.sakip.kit.problem.Problem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One version of the AKIP evaluation of an OPD and year. A correction is a new version, never an edit of an issued one. */
@Entity
@Table(name = "akip")
public class Akip {

    @Id
    private UUID id;

    private String opd;
    private int tahun;
    private int versi;

    @Enumerated(EnumType.STRING)
    private AkipStatus status;

    private String template;
    private String skalaPredikat;

    @Enumerated(EnumType.STRING)
    private ScoringMode mode;

    private BigDecimal nilai;
    private String predikat;
    private String sebutan;
    private String alasanKoreksi;

    @Embedded
    private Lhe lhe;

    private Instant recordedAt;
    private String recordedBy;
    private Instant scoredAt;

    @ElementCollection
    @CollectionTable(name = "akip_komponen", joinColumns = @JoinColumn(name = "akip_id"))
    @OrderBy("no")
    private List<AkipKomponen> komponen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "akip_sub_komponen", joinColumns = @JoinColumn(name = "akip_id"))
    @OrderBy("kode")
    private List<AkipSubKomponen> subKomponen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "akip_jawaban", joinColumns = @JoinColumn(name = "akip_id"))
    @OrderBy("kode")
    private List<AkipJawaban> jawaban = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "akip_rekomendasi", joinColumns = @JoinColumn(name = "akip_id"))
    @OrderBy("no")
    private List<AkipRekomendasi> rekomendasi = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "akip_lhe_komponen", joinColumns = @JoinColumn(name = "akip_id"))
    @OrderBy("no")
    private List<LheKomponen> lheKomponen = new ArrayList<>();

    @Version
    private long version;

    protected Akip() {}

    Akip(String opd, int tahun, int versi, String alasanKoreksi, Scoring scoring, String actor, Instant now) {
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.tahun = tahun;
        this.versi = versi;
        this.status = AkipStatus.DRAFT;
        this.alasanKoreksi = alasanKoreksi;
        rescore(scoring, actor, now);
    }

    /** Replaces what a draft holds. */
    final void rescore(Scoring scoring, String actor, Instant now) {
        requireDraft();
        template = scoring.template();
        skalaPredikat = scoring.skalaPredikat();
        mode = scoring.mode();
        nilai = scoring.nilai();
        predikat = scoring.predikat();
        sebutan = scoring.sebutan();
        replace(komponen, scoring.komponen());
        replace(subKomponen, scoring.subKomponen());
        replace(jawaban, scoring.jawaban());
        replace(rekomendasi, scoring.rekomendasi());
        recordedBy = actor;
        recordedAt = now;
    }

    /** Makes the score official. */
    void issue(Lhe letter, List<LheKomponen> said, Instant now) {
        requireDraft();
        lhe = letter;
        lheKomponen.addAll(said);
        scoredAt = now;
        status = AkipStatus.ISSUED;
    }

    void supersede() {
        status = AkipStatus.SUPERSEDED;
    }

    boolean isDraft() {
        return status == AkipStatus.DRAFT;
    }

    private void requireDraft() {
        if (!isDraft()) {
            throw Problem.of(409, "akip-already-issued");
        }
    }

    private static <T> void replace(List<T> present, List<T> next) {
        if (!present.equals(next)) {
            present.clear();
            present.addAll(next);
        }
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

    public int versi() {
        return versi;
    }

    public AkipStatus status() {
        return status;
    }

    public String template() {
        return template;
    }

    public String skalaPredikat() {
        return skalaPredikat;
    }

    public ScoringMode mode() {
        return mode;
    }

    public BigDecimal nilai() {
        return nilai;
    }

    public String predikat() {
        return predikat;
    }

    public String sebutan() {
        return sebutan;
    }

    public String alasanKoreksi() {
        return alasanKoreksi;
    }

    public Lhe lhe() {
        return lhe;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant scoredAt() {
        return scoredAt;
    }

    public List<AkipKomponen> komponen() {
        return List.copyOf(komponen);
    }

    public List<AkipSubKomponen> subKomponen() {
        return List.copyOf(subKomponen);
    }

    public List<AkipJawaban> jawaban() {
        return List.copyOf(jawaban);
    }

    public List<AkipRekomendasi> rekomendasi() {
        return List.copyOf(rekomendasi);
    }

    public List<LheKomponen> lheKomponen() {
        return List.copyOf(lheKomponen);
    }

    public long version() {
        return version;
    }
}
