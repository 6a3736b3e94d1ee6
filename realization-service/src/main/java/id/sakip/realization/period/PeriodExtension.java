package id.sakip.realization.period;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.domain.Extension;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** More time for one OPD and tribulan, or one month of it (perpanjangan), with its reason; it ends by itself. */
@Entity
public class PeriodExtension {
    @Id
    private UUID id;

    private String opd;
    private int tahun;
    private int tribulan;
    private Integer bulan;
    private LocalDate deadline;
    private String reason;
    private String grantedBy;
    private Instant grantedAt;
    private long version;

    protected PeriodExtension() {}

    /** @param bulan null = the whole tribulan */
    PeriodExtension(String opd, int tahun, Tribulan tribulan, Integer bulan) {
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.tahun = tahun;
        this.tribulan = tribulan.number();
        this.bulan = bulan;
    }

    void grant(LocalDate until, String why, String by, Instant at) {
        deadline = until;
        reason = why;
        grantedBy = by;
        grantedAt = at;
        version++;
    }

    String opd() {
        return opd;
    }

    Tribulan tribulan() {
        return Tribulan.of(tribulan);
    }

    Integer bulan() {
        return bulan;
    }

    public Extension toExtension() {
        return new Extension(deadline, reason, grantedBy, grantedAt);
    }

    LocalDate deadline() {
        return deadline;
    }

    String reason() {
        return reason;
    }

    long version() {
        return version;
    }
}
