package id.sakip.reporting.table;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.fact.domain.Capaian;
import id.sakip.reporting.fact.domain.Indicator;
import id.sakip.reporting.fact.domain.Nilai;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes cells: exact value, Indonesian text rounded for print, and where the figure came from. */
final class Cells {
    static final String NONE = "-";

    private Cells() {}

    static Cell text(String key, String text, List<Source> sources) {
        return new Cell(key, text == null ? "" : text, null, Cell.Kind.TEXT, sources);
    }

    static Cell number(String key, int value) {
        return Cell.text(key, Integer.toString(value));
    }

    static Cell rupiah(String key, BigDecimal value, Cell.Kind kind, List<Source> sources) {
        return value == null
                ? Cell.empty(key)
                : new Cell(key, IndonesianNumber.format(value, sen(value)), value, kind, sources);
    }

    static Cell percent(String key, Optional<BigDecimal> value, Cell.Kind kind, List<Source> sources) {
        return value.map(exact -> new Cell(key, IndonesianNumber.percent(exact), exact, kind, sources))
                .orElseGet(() -> none(key, kind, sources));
    }

    static Cell decimal(String key, Optional<BigDecimal> value, int decimals, Cell.Kind kind, List<Source> sources) {
        return value.map(exact -> new Cell(key, IndonesianNumber.format(exact, decimals), exact, kind, sources))
                .orElseGet(() -> none(key, kind, sources));
    }

    static Cell count(String key, BigDecimal value, List<Source> sources) {
        return value == null
                ? none(key, Cell.Kind.COUNT, sources)
                : new Cell(key, IndonesianNumber.formatPlain(value), value, Cell.Kind.COUNT, sources);
    }

    /** A figure of the plan or of a realization, as entered. */
    static Cell nilai(String key, Nilai nilai, Indicator indicator, List<Source> sources) {
        return nilai(key, nilai, indicator, Cell.Kind.INPUT, sources);
    }

    static Cell nilai(String key, Nilai nilai, Indicator indicator, Cell.Kind kind, List<Source> sources) {
        if (nilai == null) {
            return Cell.empty(key);
        }
        return new Cell(key, NilaiText.of(nilai, indicator), nilai.value(), kind, sources);
    }

    /** The capaian as realization-service measured it. */
    static Cell capaian(String key, Capaian capaian, List<Source> sources) {
        if (capaian == null || capaian.status() == Capaian.Status.MISSING) {
            return Cell.empty(key);
        }
        if (capaian.notApplicable()) {
            return notApplicable(key, sources);
        }
        return percent(key, Optional.ofNullable(capaian.measured() ? capaian.raw() : null), Cell.Kind.RATIO, sources);
    }

    static Cell notApplicable(String key, List<Source> sources) {
        return new Cell(key, NilaiText.NOT_APPLICABLE, null, Cell.Kind.INPUT, sources);
    }

    static Cell none(String key, Cell.Kind kind, List<Source> sources) {
        return new Cell(key, NONE, null, kind, sources);
    }

    private static int sen(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0 ? 2 : 0;
    }
}
