package id.sakip.reporting.table;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Column.Align;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tabel 3.13 and 3.14: the budget of each IKU, its share, and what came of it. */
final class AlokasiTable {
    private static final int DECIMALS = 2;

    private AlokasiTable() {}

    static Table perSasaran(Kinerja kinerja) {
        TableDraft draft = new TableDraft("3.13", "Alokasi Anggaran per Sasaran")
                .center("no", "No", 1)
                .left("sasaran", "Sasaran", 5)
                .left("indikator", "Indikator Kinerja Utama", 6)
                .right("anggaran", "Anggaran (Rp)", 3)
                .center("persen", "Persentase (%)", 2);
        List<BigDecimal> amounts = kinerja.iku().stream()
                .map(line -> line.carriesMoney() ? line.money().pagu() : null)
                .toList();
        List<BigDecimal> shares = Arithmetic.sharesOfHundred(amounts, DECIMALS);
        Optional<BigDecimal> whole = Arithmetic.sum(amounts);
        for (int i = 0; i < shares.size(); i++) {
            IkuLine line = kinerja.iku().get(i);
            List<Cell> cells = new ArrayList<>(IkuCells.names(line, kinerja));
            cells.add(Cells.number("no", line.no()));
            if (line.carriesMoney()) {
                cells.add(Cells.rupiah(
                        "anggaran",
                        line.money().pagu(),
                        Cell.Kind.SUM,
                        line.money().sources()));
                cells.add(share(shares.get(i), line));
            }
            draft.row(line.indicator().ref(), Row.Kind.DATA, cells);
        }
        draft.row(
                "total",
                Row.Kind.TOTAL,
                Cell.text("indikator", "Jumlah"),
                Cells.rupiah(
                        "anggaran",
                        whole.orElse(null),
                        Cell.Kind.SUM,
                        kinerja.total().sources()),
                Cells.percent(
                        "persen",
                        Arithmetic.sum(shares),
                        Cell.Kind.SUM,
                        kinerja.total().sources()));
        return draft.note(
                        "Anggaran setiap IKU adalah pagu program yang menunjangnya. Persentase dibulatkan dengan metode sisa"
                                + " terbesar sehingga berjumlah tepat 100,00%.")
                .build();
    }

    private static Cell share(BigDecimal share, IkuLine line) {
        return share == null
                ? Cell.empty("persen")
                : new Cell(
                        "persen",
                        IndonesianNumber.percent(share),
                        share,
                        Cell.Kind.RATIO,
                        line.money().sources());
    }

    static Table kinerjaSasaran(Kinerja kinerja) {
        TableDraft draft = new TableDraft("3.14", "Pencapaian Kinerja dan Anggaran Sasaran")
                .left("sasaran", "Sasaran", 5)
                .left("indikator", "Indikator Kinerja Utama", 5)
                .column("target", "Target", "Kinerja", Align.CENTER, 2)
                .column("realisasi", "Realisasi", "Kinerja", Align.CENTER, 2)
                .column("capaian", "Capaian (%)", "Kinerja", Align.CENTER, 2)
                .column("alokasi", "Alokasi (Rp)", "Anggaran", Align.RIGHT, 3)
                .column("realisasiAnggaran", "Realisasi (Rp)", "Anggaran", Align.RIGHT, 3)
                .column("serapan", "Serapan (%)", "Anggaran", Align.CENTER, 2)
                .landscape();
        for (IkuLine line : kinerja.iku()) {
            List<Cell> cells = new ArrayList<>(IkuCells.names(line, kinerja));
            cells.addAll(IkuCells.performance(line));
            if (line.carriesMoney()) {
                cells.addAll(MoneyCells.of("alokasi", line.money(), true));
            }
            draft.row(line.indicator().ref(), Row.Kind.DATA, cells);
        }
        List<Cell> total = new ArrayList<>(MoneyCells.of("alokasi", kinerja.total(), true));
        total.add(Cell.text("indikator", "Jumlah anggaran; rata-rata capaian"));
        total.add(Cells.percent("capaian", kinerja.meanIku(), Cell.Kind.MEAN, kinerja.ikuSources()));
        return draft.row("total", Row.Kind.TOTAL, total)
                .note(NodeTables.SERAPAN_NOTE)
                .build();
    }
}
