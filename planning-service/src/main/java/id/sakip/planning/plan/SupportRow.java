package id.sakip.planning.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A link: the node serves this indicator too. */
@Entity
@Table(name = "plan_support")
class SupportRow {
    @Embeddable
    record Id(UUID documentId, UUID nodeId, UUID indicatorId) implements Serializable {}

    @EmbeddedId
    private Id id;

    private int urutan;

    protected SupportRow() {}

    SupportRow(UUID documentId, UUID nodeId, UUID indicatorId, int urutan) {
        this.id = new Id(documentId, nodeId, indicatorId);
        this.urutan = urutan;
    }

    Id id() {
        return id;
    }
}
