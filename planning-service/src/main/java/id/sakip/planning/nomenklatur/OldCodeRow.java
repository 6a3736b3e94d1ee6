package id.sakip.planning.nomenklatur;

import id.sakip.planning.nomenklatur.domain.OldCode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A step from a code used before 2021 to the row that took its place. */
@Entity
@Table(name = "nomenklatur_lama")
class OldCodeRow {
    @Embeddable
    record Id(String kodeLama, String kode) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @EmbeddedId
    private Id id;

    private String dasarHukum;
    private boolean verified;

    protected OldCodeRow() {}

    OldCodeRow(OldCode step) {
        this.id = new Id(step.kodeLama(), step.kode());
        this.dasarHukum = step.dasarHukum();
        this.verified = step.verified();
    }

    OldCode toOldCode() {
        return new OldCode(id.kodeLama(), id.kode(), dasarHukum, verified);
    }
}
