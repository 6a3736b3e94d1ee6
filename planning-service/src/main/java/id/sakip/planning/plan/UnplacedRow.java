package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Value;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** A printed target of a year whose tribulan nobody knows. */
@Entity
@Table(name = "plan_unplaced")
class UnplacedRow {
    @Embeddable
    record Id(UUID documentId, UUID indicatorId, int tahun, int urutan) implements Serializable {}

    @EmbeddedId
    private Id id;

    private BigDecimal value;
    private String text;
    private String unit;
    private boolean na;

    protected UnplacedRow() {}

    UnplacedRow(UUID documentId, UUID indicatorId, int tahun, int urutan, Value printed) {
        this.id = new Id(documentId, indicatorId, tahun, urutan);
        this.value = printed.value();
        this.text = printed.text();
        this.unit = printed.unit();
        this.na = printed.na();
    }

    Id id() {
        return id;
    }

    Value toValue() {
        return new Value(value, text, unit, na);
    }
}
