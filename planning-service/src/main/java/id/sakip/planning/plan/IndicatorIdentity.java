package id.sakip.planning.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An indicator for its whole life: the same id in Renstra, Renja, Perjanjian Kinerja and Iku. */
@Entity
@Immutable
@Table(name = "indicator_identity")
class IndicatorIdentity {
    @Id
    private UUID id;

    private String opd;
    private String ref;

    protected IndicatorIdentity() {}

    IndicatorIdentity(UUID id, String opd, String ref) {
        this.id = id;
        this.opd = opd;
        this.ref = ref;
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
}
