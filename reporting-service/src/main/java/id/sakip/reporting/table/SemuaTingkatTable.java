package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Column.Align;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Tabel 3.15: performance and budget of every level in one table. */
final class SemuaTingkatTable {
    private SemuaTingkatTable() {}

    static Table build(Kinerja kinerja) {
        TableDraft draft = new TableDraft(
                        "3.15", "Pencapaian Kinerja dan Anggaran Semua Tingkat Tahun " + kinerja.tahun())
                .left("no", "No", 2)
                .left("nama", "Sasaran / Program / Kegiatan / Sub Kegiatan", 6)
                .left("indikator", "Indikator Kinerja", 6)
                .column("target", "Target", "Kinerja", Align.CENTER, 2)
                .column("realisasi", "Realisasi", "Kinerja", Align.CENTER, 2)
                .column("capaian", "Capaian (%)", "Kinerja", Align.CENTER, 2)
                .column("alokasi", "Alokasi (Rp)", "Anggaran", Align.RIGHT, 3)
                .column("realisasiAnggaran", "Realisasi (Rp)", "Anggaran", Align.RIGHT, 3)
                .column("serapan", "Serapan (%)", "Anggaran", Align.CENTER, 2)
                .landscape();
        new CascadeWalk(kinerja)
                .each(
                        line -> draft.row(
                                line.sasaran().ref(),
                                Row.Kind.HEADING,
                                Cells.text(
                                        "nama",
                                        "Sasaran: " + line.sasaran().statement(),
                                        line.measure().targetSources())),
                        line -> draft.row(line.indicator().ref(), Row.Kind.DATA, ikuCells(line)),
                        line -> NodeRows.add(
                                draft,
                                line,
                                MoneyCells.of("alokasi", line),
                                own -> List.of(
                                        NodeTables.target(own), NodeTables.realisasi(own), NodeTables.capaian(own))));
        List<Cell> total = new ArrayList<>(MoneyCells.of("alokasi", kinerja.total(), true));
        total.add(Cell.text("nama", "Jumlah anggaran; rata-rata capaian kinerja"));
        total.add(Cells.percent(
                "capaian", EfisiensiTable.meanOfAll(kinerja), Cell.Kind.MEAN, EfisiensiTable.sourcesOfAll(kinerja)));
        return draft.row("total", Row.Kind.TOTAL, total)
                .note(
                        "Rata-rata capaian = rata-rata sederhana seluruh baris indikator pada tabel ini tanpa N/A; anggaran"
                                + " baris IKU adalah anggaran program yang menunjangnya dan tidak dijumlahkan lagi.")
                .build();
    }

    private static List<Cell> ikuCells(IkuLine line) {
        List<Cell> cells = new ArrayList<>(IkuCells.performance(line));
        cells.add(
                Cells.text("indikator", line.indicator().nama(), line.measure().targetSources()));
        if (line.carriesMoney()) {
            cells.addAll(MoneyCells.of("alokasi", line.money(), true));
        }
        return cells;
    }
}
