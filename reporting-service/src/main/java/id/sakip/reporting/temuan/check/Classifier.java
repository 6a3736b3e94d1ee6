package id.sakip.reporting.temuan.check;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.reporting.document.Cell;
import id.sakip.reporting.table.Kinerja;
import id.sakip.reporting.table.PreviousYear;
import id.sakip.reporting.temuan.check.Printed.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says what a wrong figure is: rounding, last year's, contradicted elsewhere, or a broken sum, ratio, mean, count. */
final class Classifier {
    private final Kinerja kinerja;
    private final Printed printed;
    private final PreviousYear before;

    Classifier(Kinerja kinerja, Printed printed) {
        this.kinerja = kinerja;
        this.printed = printed;
        this.before = new PreviousYear(kinerja);
    }

    /** @return empty when the figure is right after all, read as a merged cell */
    Optional<ReportFinding> classify(Figure figure) {
        if (Comparison.isRounding(figure.figure(), figure.computed())) {
            return Optional.of(ReportFinding.rounding(
                    figure.place(), figure.text(), figure.computed().text(), Sentences.rounding(figure)));
        }
        if (rightWhenMerged(figure)) {
            return Optional.empty();
        }
        String rule = figure.figure().kind() == PrintedFigure.Kind.NUMBER ? numberRule(figure) : absenceRule(figure);
        String computed =
                figure.computed().text().isEmpty() ? null : figure.computed().text();
        return Optional.of(
                ReportFinding.difference(rule, figure.place(), figure.text(), computed, sentence(rule, figure)));
    }

    private String absenceRule(Figure figure) {
        return figure.computed().kind() == Cell.Kind.COUNT ? "V-COUNT-1" : "V-NA-1";
    }

    private String numberRule(Figure figure) {
        if (figure.computed().value() == null) {
            return figure.computed().text().isEmpty() ? "V-COMPL-1" : "V-NA-1";
        }
        if (figure.computed().kind() == Cell.Kind.COUNT) {
            return "V-COUNT-1";
        }
        if (lastYears(figure)) {
            return "V-STALE-1";
        }
        if (contradiction(figure).isPresent()) {
            return "V-XTAB-1";
        }
        if (PeriodCell.isPerformance(figure.place().column())) {
            return "V-ACC-2";
        }
        switch (figure.computed().kind()) {
            case SUM:
                return "V-SUM-1";
            case MEAN:
                return "V-MEAN-1";
            case DERIVED:
                return figure.place().column().equals("efisiensi") ? "V-EFF-1" : "V-PCT-1";
            case RATIO:
                return "V-PCT-1";
            default:
                return "V-XTAB-1";
        }
    }

    private boolean lastYears(Figure figure) {
        List<String> rows = new ArrayList<>();
        rows.add(figure.place().row());
        return FigureId.of(figure.place(), kinerja.tahun())
                .flatMap(id -> {
                    Optional<BigDecimal> own = before.value(id.measure(), rows);
                    if (own.filter(value -> Comparison.within(figure.figure(), value))
                            .isPresent()) {
                        return own;
                    }
                    rows.addAll(figure.mergedRows());
                    return before.value(id.measure(), rows);
                })
                .filter(value -> Comparison.within(figure.figure(), value))
                .isPresent();
    }

    /** Another place of the same document that shows the same fact, rightly. */
    private Optional<Figure> contradiction(Figure figure) {
        Optional<FigureId> id = FigureId.of(figure.place(), kinerja.tahun());
        return printed.figures().stream()
                .filter(other -> id.isPresent() && other != figure)
                .filter(other -> id.equals(FigureId.of(other.place(), kinerja.tahun())))
                .filter(other -> other.figure().kind() == PrintedFigure.Kind.NUMBER && other.right())
                .findFirst();
    }

    private boolean rightWhenMerged(Figure figure) {
        boolean additive = figure.computed().kind() == Cell.Kind.SUM
                || figure.computed().kind() == Cell.Kind.INPUT
                || figure.place().column().equals("persen");
        if (!additive || figure.mergedRows().isEmpty() || figure.computed().value() == null) {
            return false;
        }
        BigDecimal sum = figure.computed().value();
        for (String row : figure.mergedRows()) {
            BigDecimal below = printed.computed(
                            figure.place().table(), row, figure.place().column())
                    .map(Cell::value)
                    .filter(Objects::nonNull)
                    .orElse(BigDecimal.ZERO);
            sum = sum.add(below);
            if (Comparison.within(figure.figure(), sum)) {
                return true;
            }
        }
        return false;
    }

    private String sentence(String rule, Figure figure) {
        switch (rule) {
            case "V-STALE-1":
                return Sentences.stale(figure, kinerja.tahun() - 1);
            case "V-XTAB-1":
                return contradiction(figure)
                        .map(other -> Sentences.contradicted(figure, other))
                        .orElseGet(() -> Sentences.differsFromData(figure));
            case "V-EFF-1":
                return Sentences.efficiency(figure);
            default:
                return Sentences.of(rule, figure, number(figure));
        }
    }

    private static String number(Figure figure) {
        BigDecimal exact = figure.computed().value();
        if (exact == null || figure.figure().kind() != PrintedFigure.Kind.NUMBER) {
            return "";
        }
        return IndonesianNumber.formatPlain(
                figure.figure().nearest(exact).subtract(exact).setScale(2, RoundingMode.HALF_UP));
    }
}
