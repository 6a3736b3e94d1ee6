package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes the pair of a node: its own row, then one row per indicator. */
final class NodeRows {
    private NodeRows() {}

    static void add(
            TableDraft draft, NodeLine line, List<Cell> nodeCells, Function<IndicatorLine, List<Cell>> indicatorCells) {
        List<Cell> cells = new ArrayList<>(nodeCells);
        if (draft.has("no")) {
            cells.add(Cell.text("no", line.number()));
        }
        cells.add(Cells.text("nama", line.node().statement(), List.of(line.plan())));
        draft.row(line.node().ref(), Row.Kind.HEADING, cells);
        for (IndicatorLine indicator : line.indicators()) {
            List<Cell> own = new ArrayList<>(indicatorCells.apply(indicator));
            own.add(Cells.text("indikator", indicator.indicator().nama(), List.of(line.plan())));
            draft.row(indicator.indicator().ref(), Row.Kind.DATA, own);
        }
    }
}
