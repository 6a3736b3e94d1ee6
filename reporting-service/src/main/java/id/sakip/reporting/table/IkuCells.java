package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import java.util.ArrayList;
import java.util.List;

/** Cells that every table of IKU repeats. */
final class IkuCells {
    private IkuCells() {}

    /** Sasaran (in the row of its first IKU) and indicator. */
    static List<Cell> names(IkuLine line, Kinerja kinerja) {
        List<Cell> cells = new ArrayList<>();
        boolean first = kinerja.iku().stream()
                .filter(other -> other.sasaran().id().equals(line.sasaran().id()))
                .findFirst()
                .filter(line::equals)
                .isPresent();
        if (first) {
            cells.add(Cells.text(
                    "sasaran", line.sasaran().statement(), line.measure().targetSources()));
        }
        cells.add(
                Cells.text("indikator", line.indicator().nama(), line.measure().targetSources()));
        return cells;
    }

    static List<Cell> performance(IkuLine line) {
        return List.of(target(line), realisasi(line), capaian(line));
    }

    static Cell target(IkuLine line) {
        return Cells.nilai(
                "target",
                line.measure().target(),
                line.indicator(),
                line.measure().targetSources());
    }

    static Cell realisasi(IkuLine line) {
        return Cells.nilai(
                "realisasi",
                line.measure().realization(),
                line.indicator(),
                line.measure().realizationSources());
    }

    static Cell capaian(IkuLine line) {
        return Cells.capaian("capaian", line.measure().capaian(), line.measure().realizationSources());
    }
}
