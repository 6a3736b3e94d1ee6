package id.sakip.realization.period;

import id.sakip.kit.time.Tribulan;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** More time for one OPD and tribulan (perpanjangan), with its reason; it ends by itself. */
@Entity
public class PeriodExtension {
    @Id
    private UUID id;

    private String opd;
    private int tahun;
    private int tribulan;
    private LocalDate deadline;
    private String reason;
    private String grantedBy;
    private Instant grantedAt;
    private long version;

    protected PeriodExtension() {}

    PeriodExtension(String opd, int tahun, Tribulan tribulan) {
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.tahun = tahun;
        this.tribulan = tribulan.number();
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

    int tahun() {
        return tahun;
    }

    Tribulan tribulan() {
        return Tribulan.of(tribulan);
    }

    public LocalDate deadline() {
        return deadline;
    }

    public String reason() {
        return reason;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    long version() {
        return version;
    }
}
