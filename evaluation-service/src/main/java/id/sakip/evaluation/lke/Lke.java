package id.sakip.evaluation.lke;

import id.sakip.evaluation.reference.domain.ScoringMode;
import id.sakip.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** LKE worksheet of an OPD and year: who scores it, by which template, and what it was concluded to. */
@Entity
@Table(name = "lke")
public class Lke {

    @Id
    private UUID id;

    private String opd;
    private int tahun;
    private String template;

    @Enumerated(EnumType.STRING)
    private ScoringMode mode;

    private String penilai;
    private String penilaiKedua;

    @Enumerated(EnumType.STRING)
    private LkeStatus status;

    private UUID akipId;
    private String alasanBuka;
    private String alasanPeringatan;

    @Version
    private long version;

    protected Lke() {}

    Lke(String opd, LkeJadwal jadwal, Assignment assignment) {
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.tahun = jadwal.tahun();
        this.template = jadwal.template();
        this.mode = jadwal.mode();
        this.status = LkeStatus.OPEN;
        assign(assignment);
    }

    /** Who scores; the second evaluator is blind and may be absent. */
    public record Assignment(String penilai, String penilaiKedua) {}

    final void assign(Assignment assignment) {
        penilai = assignment.penilai();
        penilaiKedua = assignment.penilaiKedua();
    }

    void conclude(UUID evaluation, String acceptedWarnings) {
        requireOpen();
        akipId = evaluation;
        alasanPeringatan = acceptedWarnings;
        status = LkeStatus.CONCLUDED;
    }

    void reopen(String alasan) {
        if (status != LkeStatus.CONCLUDED) {
            throw Problem.of(409, "lke-not-concluded");
        }
        status = LkeStatus.OPEN;
        alasanBuka = alasan;
    }

    void requireOpen() {
        if (status != LkeStatus.OPEN) {
            throw Problem.of(409, "lke-concluded");
        }
    }

    /** The sheet this user scores on, empty when the worksheet is not assigned to him. */
    Optional<SheetKind> sheetOf(String user) {
        if (user.equals(penilai)) {
            return Optional.of(SheetKind.PENILAIAN);
        }
        return user.equals(penilaiKedua) ? Optional.of(SheetKind.KEDUA) : Optional.empty();
    }

    public boolean isDouble() {
        return penilaiKedua != null;
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

    public String template() {
        return template;
    }

    public ScoringMode mode() {
        return mode;
    }

    public Assignment assignment() {
        return new Assignment(penilai, penilaiKedua);
    }

    public LkeStatus status() {
        return status;
    }

    public UUID akipId() {
        return akipId;
    }

    public String alasanBuka() {
        return alasanBuka;
    }

    public String alasanPeringatan() {
        return alasanPeringatan;
    }

    public long version() {
        return version;
    }
}
