package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.fact.domain.Level;
import java.util.ArrayList;
import java.util.List;

/** Cells of pagu, realization and absorption. */
final class MoneyCells {
    private MoneyCells() {}

    /** @param paguColumn key of the pagu column; null where the table has none */
    static List<Cell> of(String paguColumn, NodeLine line) {
        if (line.notApplicable()) {
            List<Cell> cells = new ArrayList<>();
            if (paguColumn != null) {
                cells.add(Cells.notApplicable(paguColumn, List.of(line.plan())));
            }
            cells.add(Cells.notApplicable("realisasiAnggaran", List.of(line.plan())));
            cells.add(Cells.notApplicable("serapan", List.of(line.plan())));
            return cells;
        }
        boolean summed = line.node().level() != Level.SUB_KEGIATAN;
        return of(paguColumn, line.money(), summed);
    }

    static List<Cell> of(String paguColumn, Money money, boolean summed) {
        Cell.Kind kind = summed ? Cell.Kind.SUM : Cell.Kind.INPUT;
        List<Cell> cells = new ArrayList<>();
        if (paguColumn != null) {
            cells.add(Cells.rupiah(paguColumn, money.pagu(), kind, money.sources()));
        }
        cells.add(Cells.rupiah("realisasiAnggaran", money.realisasi(), kind, money.sources()));
        if (money.budgeted()) {
            cells.add(Cells.percent("serapan", money.serapan(), Cell.Kind.RATIO, money.sources()));
        }
        return cells;
    }
}
