package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Value;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A printed target of a year whose tribulan nobody knows. */
@Entity
@Table(name = "plan_unplaced")
class UnplacedRow {
    @Embeddable
    record Id(UUID documentId, UUID indicatorId, int tahun, int urutan) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Embedded
    private StoredValue printed;

    protected UnplacedRow() {}

    UnplacedRow(UUID documentId, UUID indicatorId, int tahun, int urutan, Value printed) {
        this.id = new Id(documentId, indicatorId, tahun, urutan);
        this.printed = StoredValue.of(printed);
    }

    Id id() {
        return id;
    }

    Value toValue() {
        return printed.toValue();
    }
}
