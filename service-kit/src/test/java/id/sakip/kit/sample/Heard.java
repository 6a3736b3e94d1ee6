package id.sakip.kit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What the sample heard from another service, in the order it came. */
@Entity
class Heard {
    @Id
    Long position;

    String opd;
    String text;
}
