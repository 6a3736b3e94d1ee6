package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Column.Align;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Tables over programs, kegiatan and sub kegiatan: 2.3, 3.4, 3.6, 3.9 and 3.12. Rows come in pairs: the node with its
 * money, then its indicators with their performance.
 */
final class NodeTables {
    static final String SERAPAN_NOTE =
            "Serapan = jumlah realisasi anggaran : jumlah pagu x 100%, bukan rata-rata persentase; pagu dan realisasi"
                    + " kegiatan dan program adalah jumlah sub kegiatannya.";

    private NodeTables() {}

    static Table rencana(Kinerja kinerja) {
        TableDraft draft = new TableDraft(
                        "2.3", "Sasaran, Indikator, Target Program, Kegiatan dan Sub Kegiatan Tahun " + kinerja.tahun())
                .landscape();
        names(draft).left("sasaran", "Sasaran", 5).left("indikator", "Indikator Kinerja", 6);
        draft.center("target", "Target", 2).center("realisasi", "Realisasi", 2);
        return fill(draft, kinerja, NodeTables::sasaranCells, line -> List.of(target(line), realisasi(line)));
    }

    static Table capaian(Kinerja kinerja) {
        TableDraft draft = new TableDraft(
                        "3.4", "Capaian Kinerja Program, Kegiatan dan Sub Kegiatan Tahun " + kinerja.tahun())
                .landscape();
        names(draft).left("sasaran", "Sasaran", 5).left("indikator", "Indikator Kinerja", 6);
        draft.center("target", "Target", 2).center("realisasi", "Realisasi", 2).center("capaian", "Capaian (%)", 2);
        return fill(
                draft,
                kinerja,
                NodeTables::sasaranCells,
                line -> List.of(target(line), realisasi(line), capaian(line)));
    }

    static Table antarTahun(Kinerja kinerja) {
        int now = kinerja.tahun();
        TableDraft draft = new TableDraft(
                        "3.6",
                        "Perbandingan Realisasi dan Capaian Kinerja Program, Kegiatan dan Sub Kegiatan Tahun "
                                + (now - 1) + " dan " + now)
                .landscape();
        draft.left("nama", "Program / Kegiatan / Sub Kegiatan", 6).left("indikator", "Indikator Kinerja", 6);
        for (String measure : List.of("target", "realisasi", "capaian")) {
            for (int year = now - 1; year <= now; year++) {
                draft.column(measure + year, Integer.toString(year), heading(measure), Align.CENTER, 2);
            }
        }
        Measures before = kinerja.measures(now - 1);
        return fill(draft, kinerja, line -> List.of(), line -> {
            List<Cell> cells = new ArrayList<>(YearCells.of(now, line.measure(), line.indicator()));
            Measure last = before.yearly(line.indicator(), planOf(line));
            cells.addAll(YearCells.of(now - 1, last, line.indicator()));
            return cells;
        });
    }

    static Table anggaran(Kinerja kinerja) {
        TableDraft draft =
                new TableDraft("3.9", "Pencapaian Kinerja dan Anggaran Tahun " + kinerja.tahun()).landscape();
        names(draft).left("indikator", "Indikator Kinerja", 6);
        draft.center("target", "Target", 2).center("realisasi", "Realisasi", 2).center("capaian", "Capaian (%)", 2);
        draft.column("pagu", "Pagu (Rp)", "Anggaran", Align.RIGHT, 3)
                .column("realisasiAnggaran", "Realisasi (Rp)", "Anggaran", Align.RIGHT, 3)
                .column("serapan", "Serapan (%)", "Anggaran", Align.CENTER, 2);
        fillRows(
                draft,
                kinerja,
                line -> MoneyCells.of("pagu", line),
                line -> List.of(target(line), realisasi(line), capaian(line)));
        Money total = kinerja.total();
        List<Cell> cells = new ArrayList<>(MoneyCells.of("pagu", total, true));
        cells.add(Cell.text("nama", "Jumlah"));
        return draft.row("total", Row.Kind.TOTAL, cells).note(SERAPAN_NOTE).build();
    }

    static Table menunjang(Kinerja kinerja) {
        TableDraft draft = new TableDraft(
                        "3.12", "Program, Kegiatan dan Sub Kegiatan yang Menunjang Pencapaian Kinerja")
                .landscape();
        names(draft).left("indikator", "Indikator Outcome/Output", 6);
        draft.center("realisasi", "Realisasi", 2).center("capaian", "Capaian (%)", 2);
        draft.column("realisasiAnggaran", "Realisasi (Rp)", "Anggaran", Align.RIGHT, 3)
                .column("serapan", "Serapan (%)", "Anggaran", Align.CENTER, 2)
                .left("menunjang", "Menunjang / Kurang", 3);
        fillRows(
                draft,
                kinerja,
                line -> MoneyCells.of(null, line),
                line -> List.of(realisasi(line), capaian(line), Menunjang.cell(line)));
        List<Cell> total = new ArrayList<>(MoneyCells.of(null, kinerja.total(), true));
        total.add(Cell.text("nama", "Jumlah"));
        return draft.row("total", Row.Kind.TOTAL, total)
                .note("Sangat Menunjang: capaian 100% atau lebih; Menunjang: 75% atau lebih; Kurang: di bawah 75%."
                        + " Capaian dengan serapan 0% memerlukan penjelasan sumber daya yang dipakai.")
                .build();
    }

    private static TableDraft names(TableDraft draft) {
        return draft.left("no", "No", 2).left("nama", "Program / Kegiatan / Sub Kegiatan", 6);
    }

    private static String heading(String measure) {
        return Character.toUpperCase(measure.charAt(0)) + measure.substring(1);
    }

    private static Source planOf(IndicatorLine line) {
        return line.measure().targetSources().get(0);
    }

    private static List<Cell> sasaranCells(NodeLine line) {
        return List.of(Cells.text("sasaran", line.node().sasaran(), List.of(line.plan())));
    }

    static Cell target(IndicatorLine line) {
        return Cells.nilai(
                "target",
                line.measure().target(),
                line.indicator(),
                line.measure().targetSources());
    }

    static Cell realisasi(IndicatorLine line) {
        return Cells.nilai(
                "realisasi",
                line.measure().realization(),
                line.indicator(),
                line.measure().realizationSources());
    }

    static Cell capaian(IndicatorLine line) {
        return Cells.capaian("capaian", line.measure().capaian(), line.measure().realizationSources());
    }

    private static Table fill(
            TableDraft draft,
            Kinerja kinerja,
            Function<NodeLine, List<Cell>> nodeCells,
            Function<IndicatorLine, List<Cell>> indicatorCells) {
        fillRows(draft, kinerja, nodeCells, indicatorCells);
        return draft.build();
    }

    private static void fillRows(
            TableDraft draft,
            Kinerja kinerja,
            Function<NodeLine, List<Cell>> nodeCells,
            Function<IndicatorLine, List<Cell>> indicatorCells) {
        for (NodeLine line : kinerja.nodes()) {
            NodeRows.add(draft, line, nodeCells.apply(line), indicatorCells);
        }
    }
}
