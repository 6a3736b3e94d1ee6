package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Tabel 3.3: how many IKU stand above, on and below their target. It counts indicators (domain rules 9.5). */
final class PencapaianTable {
    private PencapaianTable() {}

    static Table build(Kinerja kinerja) {
        TableDraft draft = new TableDraft("3.3", "Jumlah Indikator Kinerja Utama menurut Pencapaian Target")
                .center("no", "No", 1)
                .left("kategori", "Kategori", 4)
                .center("jumlah", "Jumlah Indikator", 2)
                .left("indikator", "Indikator", 9);
        row(draft, kinerja, 1, "melebihi", "Melebihi/melampaui target (> 100%)", order -> order > 0);
        row(draft, kinerja, 2, "sesuai", "Sesuai target (= 100%)", order -> order == 0);
        row(draft, kinerja, 3, "tidak-mencapai", "Tidak mencapai target (< 100%)", order -> order < 0);
        return draft.build();
    }

    private static void row(
            TableDraft draft, Kinerja kinerja, int no, String key, String kategori, IntPredicate order) {
        List<IkuLine> lines = kinerja.iku().stream()
                .filter(line -> line.measure().raw() != null
                        && order.test(line.measure().raw().compareTo(Arithmetic.HUNDRED)))
                .toList();
        List<Source> sources = lines.stream()
                .flatMap(line -> line.measure().realizationSources().stream())
                .distinct()
                .toList();
        draft.row(
                key,
                Row.Kind.DATA,
                Cells.number("no", no),
                Cell.text("kategori", kategori),
                Cells.count("jumlah", BigDecimal.valueOf(lines.size()), sources),
                Cell.text(
                        "indikator",
                        lines.stream().map(line -> line.indicator().nama()).collect(Collectors.joining("; "))));
    }
}
