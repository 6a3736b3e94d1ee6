package id.sakip.evaluation.reference.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** IPP instrument (public service index): aspects with their dated weights, and the range an aspect's value may take. */
public record IppInstrument(
        String id, String nama, Validity validity, String skala, BigDecimal nilaiMaksimum, List<Aspek> aspek) {

    /** Aspect of the index, weight in percent. */
    public record Aspek(int no, String nama, BigDecimal bobot) {
        public Aspek {
            Objects.requireNonNull(nama, "nama");
            if (bobot.signum() <= 0) {
                throw new IllegalArgumentException("aspek " + no + " needs a positive weight");
            }
        }
    }

    public IppInstrument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(skala, "skala");
        Objects.requireNonNull(nilaiMaksimum, "nilaiMaksimum");
        aspek = List.copyOf(aspek);
        BigDecimal sum = aspek.stream().map(Aspek::bobot).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            throw new IllegalArgumentException("weights of %s sum to %s, not to 100".formatted(id, sum));
        }
        if (aspek.stream().map(Aspek::no).distinct().count() != aspek.size()) {
            throw new IllegalArgumentException(id + ": an aspect number occurs twice");
        }
    }
}
