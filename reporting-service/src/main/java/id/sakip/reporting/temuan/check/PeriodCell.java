package id.sakip.reporting.temuan.check;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.table.Arithmetic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds a cell by column; {@code rpAkhir[2021-2022]} is the end of the period accumulated over those years only. */
final class PeriodCell {
    private static final Pattern PERIOD = Pattern.compile("(k|rp)Akhir\\[(\\d{4})-(\\d{4})]");

    private PeriodCell() {}

    static Optional<Cell> find(Row row, String column) {
        Matcher period = PERIOD.matcher(column);
        return period.matches()
                ? row.cell(period.group(1) + "Akhir").map(end -> over(row, end, period, column))
                : row.cell(column);
    }

    static boolean isPerformance(String column) {
        return column.startsWith("kAkhir");
    }

    private static Cell over(Row row, Cell end, Matcher period, String column) {
        List<Cell> years = IntStream.rangeClosed(Integer.parseInt(period.group(2)), Integer.parseInt(period.group(3)))
                .mapToObj(year -> row.cell(period.group(1) + year))
                .flatMap(Optional::stream)
                .toList();
        List<BigDecimal> values =
                years.stream().map(Cell::value).filter(Objects::nonNull).toList();
        if (values.isEmpty()) {
            return new Cell(column, years.isEmpty() ? "" : "N/A", null, end.kind(), end.sources());
        }
        BigDecimal value =
                end.kind() == Cell.Kind.SUM ? Arithmetic.sum(values).orElseThrow() : values.get(values.size() - 1);
        return new Cell(column, IndonesianNumber.formatPlain(value), value, end.kind(), end.sources());
    }
}
