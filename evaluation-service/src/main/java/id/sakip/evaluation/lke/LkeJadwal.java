package id.sakip.evaluation.lke;

import id.sakip.evaluation.reference.domain.ScoringMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** The stored schedule of one year. */
@Entity
@Table(name = "lke_jadwal")
public class LkeJadwal {

    @Id
    private int tahun;

    private String template;

    @Enumerated(EnumType.STRING)
    private ScoringMode mode;

    private LocalDate usulanBuka;
    private LocalDate usulanTutup;
    private LocalDate penilaianBuka;
    private LocalDate penilaianTutup;
    private Instant recordedAt;
    private String recordedBy;

    @Version
    private long version;

    protected LkeJadwal() {}

    LkeJadwal(int tahun) {
        this.tahun = tahun;
    }

    void set(Jadwal jadwal, String actor, Instant now) {
        template = jadwal.template();
        mode = jadwal.mode();
        usulanBuka = jadwal.usulanBuka();
        usulanTutup = jadwal.usulanTutup();
        penilaianBuka = jadwal.penilaianBuka();
        penilaianTutup = jadwal.penilaianTutup();
        recordedBy = actor;
        recordedAt = now;
    }

    public Jadwal jadwal() {
        return new Jadwal(template, mode, usulanBuka, usulanTutup, penilaianBuka, penilaianTutup);
    }

    public int tahun() {
        return tahun;
    }

    String template() {
        return template;
    }

    ScoringMode mode() {
        return mode;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public long version() {
        return version;
    }
}
