package id.sakip.realization.capaian.domain;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of golden/capaian.csv: a number, N/A, 35..45, 50(CC), CC, with sd: or tw: before a realization. */
final class GoldenCell {
    private static final Pattern GRADED = Pattern.compile("([0-9.]+)\\(([A-Z]+)\\)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private GoldenCell() {}

    static Quantity quantity(String cell) {
        if (cell == null || cell.isBlank()) {
            return Quantity.missing(null);
        }
        if (cell.equals("N/A")) {
            return Quantity.notApplicable(null);
        }
        if (cell.contains("..")) {
            String[] ends = cell.split("\\.\\.");
            return new Quantity.Band(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
        }
        Matcher graded = GRADED.matcher(cell);
        if (graded.matches()) {
            return new Quantity.Grade(graded.group(2), new BigDecimal(graded.group(1)));
        }
        return NUMBER.matcher(cell).matches() ? Quantity.of(new BigDecimal(cell)) : new Quantity.Grade(cell, null);
    }

    static Realized realized(String cell, WithinYear withinYear) {
        if (cell.startsWith("sd:")) {
            return new Realized(quantity(cell.substring(3)), Basis.SD_TRIBULAN);
        }
        if (cell.startsWith("tw:")) {
            return new Realized(quantity(cell.substring(3)), Basis.TRIBULAN);
        }
        return new Realized(quantity(cell), withinYear.defaultBasis());
    }
}
