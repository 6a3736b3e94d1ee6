package id.sakip.realization.impor.domain;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.kit.number.NumberNotation;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the amount of a cell: the column holds rupiah, so 1.234 is one thousand, and a dash is zero. */
final class RupiahCell {
    private static final int MAX_LENGTH = 40;

    private RupiahCell() {}

    /** @return empty when nobody can tell which number it is */
    static Optional<BigDecimal> parse(String cell) {
        if (cell.equals("-")) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (cell.isEmpty() || cell.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(IndonesianNumber.parse(cell));
        } catch (NumberNotation e) {
            return e.suggestion().map(BigDecimal::new);
        }
    }
}
