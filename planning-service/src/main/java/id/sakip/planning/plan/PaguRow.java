package id.sakip.planning.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** Pagu (budget ceiling) of a node in a year. */
@Entity
@Table(name = "plan_pagu")
class PaguRow {
    @Embeddable
    record Id(UUID documentId, UUID nodeId, int tahun) implements Serializable {}

    @EmbeddedId
    private Id id;

    private BigDecimal amount;

    protected PaguRow() {}

    PaguRow(UUID documentId, UUID nodeId, int tahun, BigDecimal amount) {
        this.id = new Id(documentId, nodeId, tahun);
        this.amount = amount;
    }

    Id id() {
        return id;
    }

    BigDecimal amount() {
        return amount;
    }
}
