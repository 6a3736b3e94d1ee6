package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Level;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A node for its whole life, over all documents. */
@Entity
@Immutable
@Table(name = "node_identity")
class NodeIdentity {
    @Id
    private UUID id;

    private String opd;
    private String ref;

    @Enumerated(EnumType.STRING)
    private Level level;

    protected NodeIdentity() {}

    NodeIdentity(UUID id, String opd, String ref, Level level) {
        this.id = id;
        this.opd = opd;
        this.ref = ref;
        this.level = level;
    }

    UUID id() {
        return id;
    }

    String opd() {
        return opd;
    }

    String ref() {
        return ref;
    }

    Level level() {
        return level;
    }
}
