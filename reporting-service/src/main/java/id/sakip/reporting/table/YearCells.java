package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.fact.domain.Indicator;
import java.util.List;

/** Target, realization and capaian of one year, for tables that compare years. */
final class YearCells {
    private YearCells() {}

    static List<Cell> of(int year, Measure measure, Indicator indicator) {
        if (measure.target() == null && measure.realization() == null) {
            return List.of(
                    Cells.none("target" + year, Cell.Kind.INPUT, List.of()),
                    Cells.none("realisasi" + year, Cell.Kind.INPUT, List.of()),
                    Cells.none("capaian" + year, Cell.Kind.RATIO, List.of()));
        }
        return List.of(
                Cells.nilai("target" + year, measure.target(), indicator, measure.targetSources()),
                Cells.nilai("realisasi" + year, measure.realization(), indicator, measure.realizationSources()),
                Cells.capaian("capaian" + year, measure.capaian(), measure.realizationSources()));
    }
}
