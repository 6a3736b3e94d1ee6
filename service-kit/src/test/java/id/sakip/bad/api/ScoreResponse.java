package id.sakip.bad.api;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks: api hands out no entity. */
@Entity(name = "bad")
public class ScoreResponse {
    @Id
    long id;
}
