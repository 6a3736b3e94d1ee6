package id.sakip.planning.plan;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** What the documents of an OPD speak of, for its whole life: one id and one ref over all of them. */
@MappedSuperclass
abstract class Identity {
    @Id
    private UUID id;

    private String opd;
    private String ref;

    protected Identity() {}

    Identity(UUID id, String opd, String ref) {
        this.id = id;
        this.opd = opd;
        this.ref = ref;
    }

    UUID id() {
        return id;
    }

    String ref() {
        return ref;
    }
}
