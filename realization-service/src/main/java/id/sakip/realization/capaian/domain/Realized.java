package id.sakip.realization.capaian.domain;

import java.util.Objects;

/** Realisasi (realization) of one tribulan as entered: a quantity and what it speaks of. */
public record Realized(Quantity quantity, Basis basis) {
    public Realized {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(basis, "basis");
    }
}
