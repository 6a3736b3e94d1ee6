package id.sakip.reporting.table;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tabel 3.1 and 4.1: capaian of the IKU, as measured and, beside it, under the cap the policy states (9.4, 9.5). */
final class CapaianIkuTable {
    private CapaianIkuTable() {}

    static Table capaian(Kinerja kinerja) {
        return build(kinerja, "3.1", "Pencapaian Kinerja Tahun " + kinerja.tahun());
    }

    static Table kesimpulan(Kinerja kinerja) {
        return build(kinerja, "4.1", "Capaian Indikator Kinerja Utama Tahun " + kinerja.tahun());
    }

    private static Table build(Kinerja kinerja, String id, String title) {
        TableDraft draft = new TableDraft(id, title)
                .center("no", "No", 1)
                .left("sasaran", "Sasaran", 5)
                .left("indikator", "Indikator Kinerja Utama", 5)
                .center("target", "Target", 2)
                .center("realisasi", "Realisasi", 2)
                .center("capaian", "Capaian (%)", 2)
                .center("capaianDibatasi", "Capaian Dibatasi (%)", 2);
        for (IkuLine line : kinerja.iku()) {
            List<Cell> cells = new ArrayList<>(IkuCells.names(line, kinerja));
            cells.add(Cells.number("no", line.no()));
            cells.addAll(IkuCells.performance(line));
            cells.add(Cells.percent(
                    "capaianDibatasi",
                    Optional.ofNullable(line.measure().capped()),
                    Cell.Kind.RATIO,
                    line.measure().realizationSources()));
            draft.row(line.indicator().ref(), Row.Kind.DATA, cells);
        }
        draft.row(
                "rata-rata",
                Row.Kind.TOTAL,
                Cell.text("indikator", "Rata-rata Capaian IKU"),
                Cells.percent("capaian", kinerja.meanIku(), Cell.Kind.MEAN, kinerja.ikuSources()),
                Cells.percent("capaianDibatasi", kinerja.meanIkuCapped(), Cell.Kind.MEAN, kinerja.ikuSources()));
        draft.note("Rata-rata = rata-rata sederhana capaian setiap indikator; indikator N/A tidak dihitung.");
        kinerja.cap()
                .ifPresent(cap -> draft.note("Kolom Capaian Dibatasi menghitung capaian di atas "
                        + IndonesianNumber.formatPlain(cap) + "% sebagai " + IndonesianNumber.formatPlain(cap)
                        + "% sesuai kebijakan pengukuran yang berlaku."));
        return draft.build();
    }
}
