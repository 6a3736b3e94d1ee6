package id.sakip.realization.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Numbers the changes phones download. Drawn under the lock of the OPD, so that a smaller one never commits later. */
@ApplicationScoped
class ChangeNumbers {
    private final EntityManager entities;

    ChangeNumbers(EntityManager entities) {
        this.entities = entities;
    }

    long next() {
        return ((Number) entities.createNativeQuery("SELECT nextval('field_change')")
                        .getSingleResult())
                .longValue();
    }
}
