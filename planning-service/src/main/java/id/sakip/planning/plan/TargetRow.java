package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Value;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
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

    @Embedded
    private StoredValue target;

    protected TargetRow() {}

    TargetRow(UUID documentId, UUID indicatorId, int tahun, int tribulan, Value target) {
        this.id = new Id(documentId, indicatorId, tahun, tribulan);
        this.target = StoredValue.of(target);
    }

    Id id() {
        return id;
    }

    Value toValue() {
        return target.toValue();
    }
}
