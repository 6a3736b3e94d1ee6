package id.sakip.realization.period;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.domain.PeriodStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Reporting period of a tribulan, opened and closed by Bappeda for all OPD. */
@Entity
@Table(name = "tribulan_period")
public class Period {
    @Id
    private UUID id;

    private int tahun;
    private int tribulan;

    @Enumerated(EnumType.STRING)
    private PeriodStatus status;

    private LocalDate deadline;
    private Instant openedAt;
    private String openedBy;
    private Instant closedAt;
    private String closedBy;
    private String reason;
    private long version;

    protected Period() {}

    Period(int tahun, Tribulan tribulan) {
        this.id = UUID.randomUUID();
        this.tahun = tahun;
        this.tribulan = tribulan.number();
    }

    /** Opens it for the first time, again after a close, or with another deadline. */
    void open(LocalDate until, String why, String by, Instant at) {
        status = PeriodStatus.OPEN;
        deadline = until;
        reason = why;
        openedBy = by;
        openedAt = at;
        closedBy = null;
        closedAt = null;
        version++;
    }

    void close(String why, String by, Instant at) {
        status = PeriodStatus.CLOSED;
        reason = why;
        closedBy = by;
        closedAt = at;
        version++;
    }

    public boolean isOpen() {
        return status == PeriodStatus.OPEN;
    }

    public int tahun() {
        return tahun;
    }

    public Tribulan tribulan() {
        return Tribulan.of(tribulan);
    }

    public PeriodStatus status() {
        return status;
    }

    public LocalDate deadline() {
        return deadline;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String closedBy() {
        return closedBy;
    }

    public String reason() {
        return reason;
    }

    public long version() {
        return version;
    }
}
