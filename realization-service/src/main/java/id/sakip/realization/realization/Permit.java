package id.sakip.realization.realization;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.realization.domain.PermitState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Leave to correct named rows of what was verified, until a day (izin koreksi). After that day it is over by itself. */
@Entity
public class Permit {
    @Id
    private UUID id;

    private String opd;
    private int tahun;
    private int tribulan;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "uuid[]")
    private List<UUID> indicators;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "uuid[]")
    private List<UUID> nodes;

    private String reason;
    private LocalDate until;
    private String grantedBy;
    private Instant grantedAt;
    private String proposal;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> proposedBy = new ArrayList<>();

    private Instant proposedAt;
    private String appliedBy;
    private Instant appliedAt;
    private long version;

    protected Permit() {}

    Permit(Where where, List<UUID> indicators, List<UUID> nodes, String reason, LocalDate until) {
        this.id = UUID.randomUUID();
        this.opd = where.opd();
        this.tahun = where.tahun();
        this.tribulan = where.tribulan().number();
        this.indicators = List.copyOf(indicators);
        this.nodes = List.copyOf(nodes);
        this.reason = reason;
        this.until = until;
        this.version = 1;
    }

    Permit grantedBy(String by, Instant at) {
        grantedBy = by;
        grantedAt = at;
        return this;
    }

    void propose(String rows, String by, Instant at) {
        proposal = rows;
        if (!proposedBy.contains(by)) {
            List<String> more = new ArrayList<>(proposedBy);
            more.add(by);
            proposedBy = more;
        }
        proposedAt = at;
        version++;
    }

    void apply(String by, Instant at) {
        appliedBy = by;
        appliedAt = at;
        version++;
    }

    public PermitState state(LocalDate today) {
        if (appliedAt != null) {
            return PermitState.APPLIED;
        }
        if (today.isAfter(until)) {
            return PermitState.EXPIRED;
        }
        return proposal == null ? PermitState.GRANTED : PermitState.PROPOSED;
    }

    public UUID id() {
        return id;
    }

    public Where where() {
        return new Where(opd, tahun, Tribulan.of(tribulan));
    }

    public List<UUID> indicators() {
        return indicators;
    }

    public List<UUID> nodes() {
        return nodes;
    }

    public String reason() {
        return reason;
    }

    public LocalDate until() {
        return until;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    String proposal() {
        return proposal;
    }

    public List<String> proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String appliedBy() {
        return appliedBy;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public long version() {
        return version;
    }
}
