package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Level;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A node for its whole life, over all documents. */
@Entity
@Immutable
@Table(name = "node_identity")
class NodeIdentity extends Identity {
    @Enumerated(EnumType.STRING)
    private Level level;

    protected NodeIdentity() {}

    NodeIdentity(UUID id, String opd, String ref, Level level) {
        super(id, opd, ref);
        this.level = level;
    }

    Level level() {
        return level;
    }
}
