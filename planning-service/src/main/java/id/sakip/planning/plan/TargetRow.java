package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Value;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** A target of a year ({@code tribulan} 0) or of one tribulan. */
@Entity
@Table(name = "plan_target")
class TargetRow {
    static final int WHOLE_YEAR = 0;

    @Embeddable
    record Id(UUID documentId, UUID indicatorId, int tahun, int tribulan) implements Serializable {}

    @EmbeddedId
    private Id id;

    private BigDecimal value;
    private String text;
    private String unit;
    private boolean na;

    protected TargetRow() {}

    TargetRow(UUID documentId, UUID indicatorId, int tahun, int tribulan, Value target) {
        this.id = new Id(documentId, indicatorId, tahun, tribulan);
        this.value = target.value();
        this.text = target.text();
        this.unit = target.unit();
        this.na = target.na();
    }

    Id id() {
        return id;
    }

    Value toValue() {
        return new Value(value, text, unit, na);
    }
}
