package id.sakip.evaluation.survei;

import id.sakip.evaluation.ikm.domain.UnitMethod;
import id.sakip.evaluation.survei.domain.JenisSurvei;
import id.sakip.evaluation.survei.domain.SurveiStatus;
import id.sakip.kit.problem.Problem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Survei (survey) of an OPD and year: what is asked, about which services, from when to when. */
@Entity
@Table(name = "survei")
public class Survei {

    @Id
    private UUID id;

    private String opd;
    private int tahun;

    @Enumerated(EnumType.STRING)
    private JenisSurvei jenis;

    private String judul;
    private String instrumen;
    private String skala;

    @Enumerated(EnumType.STRING)
    private UnitMethod metode;

    private boolean bobotDibulatkan;
    private LocalDate mulai;
    private LocalDate selesai;

    @Enumerated(EnumType.STRING)
    private SurveiStatus status;

    @ElementCollection
    @CollectionTable(name = "survei_layanan", joinColumns = @JoinColumn(name = "survei_id"))
    @OrderBy("no")
    private List<SurveiLayanan> layanan = new ArrayList<>();

    @Version
    private long version;

    protected Survei() {}

    Survei(String opd, int tahun) {
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.tahun = tahun;
        this.status = SurveiStatus.DRAFT;
    }

    /** @throws Problem 409 once it was opened: people must not have answered something else */
    void design(SurveiCommand command, String newInstrumen, String newSkala, List<SurveiLayanan> chosen) {
        if (status != SurveiStatus.DRAFT) {
            throw Problem.of(409, "survei-not-draft");
        }
        this.jenis = command.jenis();
        this.judul = command.judul();
        this.instrumen = newInstrumen;
        this.skala = newSkala;
        this.metode = command.metode();
        this.bobotDibulatkan = command.bobotDibulatkan();
        this.mulai = command.mulai();
        this.selesai = command.selesai();
        layanan.clear();
        layanan.addAll(chosen);
    }

    /** Opens or, after it was closed, opens again. */
    void open(LocalDate until, LocalDate today) {
        if (status == SurveiStatus.OPEN) {
            throw Problem.of(409, "survei-already-open");
        }
        LocalDate last = until == null ? selesai : until;
        if (last.isBefore(today) || last.isBefore(mulai)) {
            throw Problem.of(422, "survei-period-over", last.toString());
        }
        selesai = last;
        status = SurveiStatus.OPEN;
    }

    void close() {
        if (status != SurveiStatus.OPEN) {
            throw Problem.of(409, "survei-not-open");
        }
        status = SurveiStatus.CLOSED;
    }

    /** @throws Problem 409 before the first day, 410 when it is over: people are told, not left with an error */
    void requireAnswering(LocalDate today) {
        if (status == SurveiStatus.DRAFT || status == SurveiStatus.OPEN && today.isBefore(mulai)) {
            throw Problem.of(409, "survei-not-begun");
        }
        if (status == SurveiStatus.CLOSED || today.isAfter(selesai)) {
            throw Problem.of(410, "survei-over");
        }
    }

    /** Paper of the period may be typed in until the survey is closed. */
    void requirePaper(LocalDate today) {
        if (status != SurveiStatus.OPEN || today.isBefore(mulai)) {
            throw Problem.of(409, "survei-not-open");
        }
    }

    boolean has(int layananNo) {
        return layanan.stream().anyMatch(l -> l.no() == layananNo);
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

    public JenisSurvei jenis() {
        return jenis;
    }

    public String judul() {
        return judul;
    }

    public String instrumen() {
        return instrumen;
    }

    public String skala() {
        return skala;
    }

    public UnitMethod metode() {
        return metode;
    }

    public boolean bobotDibulatkan() {
        return bobotDibulatkan;
    }

    public LocalDate mulai() {
        return mulai;
    }

    public LocalDate selesai() {
        return selesai;
    }

    public SurveiStatus status() {
        return status;
    }

    public List<SurveiLayanan> layanan() {
        return List.copyOf(layanan);
    }

    public long version() {
        return version;
    }
}
