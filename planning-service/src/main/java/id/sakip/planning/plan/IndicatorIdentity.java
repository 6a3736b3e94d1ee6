package id.sakip.planning.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An indicator for its whole life: the same id in Renstra, Renja, Perjanjian Kinerja and Iku. */
@Entity
@Immutable
@Table(name = "indicator_identity")
class IndicatorIdentity extends Identity {
    protected IndicatorIdentity() {}

    IndicatorIdentity(UUID id, String opd, String ref) {
        super(id, opd, ref);
    }
}
