package id.sakip.reporting.temuan.check;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.table.Arithmetic;
import id.sakip.reporting.table.LkjipTables;
import id.sakip.reporting.temuan.check.Printed.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * V-MEAN-1 within the old document: a printed mean must follow from the printed rows above it. It may be the right mean of
 * other rows, copied.
 */
final class MeanCheck {
    private MeanCheck() {}

    static List<ReportFinding> of(LkjipTables tables, Printed printed) {
        List<ReportFinding> findings = new ArrayList<>();
        for (Figure mean : printed.figures()) {
            boolean checkable = mean.computed().kind() == Cell.Kind.MEAN
                    && mean.row().kind() == Row.Kind.TOTAL
                    && mean.right()
                    && mean.figure().kind() == PrintedFigure.Kind.NUMBER;
            if (checkable) {
                tables.table(mean.place().table())
                        .flatMap(table -> meanOfPrinted(table, printed, mean))
                        .filter(own -> !follows(mean, own))
                        .ifPresent(own -> findings.add(finding(mean, own)));
            }
        }
        return findings;
    }

    private static Optional<BigDecimal> meanOfPrinted(Table table, Printed printed, Figure mean) {
        List<BigDecimal> values = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row.kind() == Row.Kind.DATA) {
                printed.at(table.id(), row.key(), mean.place().column())
                        .filter(figure -> figure.figure().kind() == PrintedFigure.Kind.NUMBER)
                        .ifPresent(figure -> values.add(reading(figure)));
            }
        }
        return Arithmetic.mean(values);
    }

    private static BigDecimal reading(Figure figure) {
        return figure.computed().value() == null
                ? figure.figure().readings().get(0)
                : figure.figure().nearest(figure.computed().value());
    }

    /** Each row was rounded, and so was the mean: together they may be off by one unit. */
    private static boolean follows(Figure mean, BigDecimal own) {
        return mean.figure().readings().stream()
                .anyMatch(reading -> reading.subtract(own).abs().compareTo(Comparison.unit(reading)) <= 0);
    }

    private static ReportFinding finding(Figure mean, BigDecimal own) {
        String text = IndonesianNumber.percent(own);
        return ReportFinding.difference(
                "V-MEAN-1",
                mean.place(),
                mean.text(),
                text,
                "Tabel " + mean.place().table() + " mencetak rata-rata " + mean.text() + " pada kolom "
                        + mean.place().column() + ", padahal rata-rata baris yang tercetak di tabel itu sendiri " + text
                        + "; angka itu disalin dari tempat lain.");
    }
}
