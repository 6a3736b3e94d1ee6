package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tabel 3.10: efficiency = capaian : absorption (domain rules 6.1). */
final class EfisiensiTable {
    private static final int DECIMALS = 2;
    private final Kinerja kinerja;

    private EfisiensiTable(Kinerja kinerja) {
        this.kinerja = kinerja;
    }

    static Table build(Kinerja kinerja) {
        return new EfisiensiTable(kinerja).table();
    }

    private Table table() {
        TableDraft draft = new TableDraft("3.10", "Efisiensi Penggunaan Sumber Daya Anggaran")
                .left("no", "No", 2)
                .left("nama", "Sasaran / Program / Kegiatan / Sub Kegiatan", 7)
                .left("indikator", "Indikator Kinerja", 7)
                .center("capaian", "Capaian Kinerja (%)", 2)
                .center("serapan", "Penyerapan Anggaran (%)", 2)
                .center("efisiensi", "Tingkat Efisiensi", 2)
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
                        line -> NodeRows.add(draft, line, nodeCells(line), own -> List.of(NodeTables.capaian(own))));
        total(draft);
        return draft.note("Tingkat efisiensi = capaian kinerja : penyerapan anggaran; beberapa indikator pada satu pagu"
                        + " dirata-ratakan lebih dahulu; capaian tidak dibatasi. 1 atau lebih = efisien.")
                .note("Penyerapan 0% atau tanpa anggaran tidak dapat dihitung dan ditulis \"-\".")
                .note(
                        "Baris total: capaian = rata-rata seluruh baris indikator (IKU, program, kegiatan, sub kegiatan) tanpa"
                                + " N/A; penyerapan = jumlah realisasi : jumlah pagu.")
                .build();
    }

    private static List<Cell> ikuCells(IkuLine line) {
        Money served = Money.sum(line.programs().stream().map(NodeLine::money).toList());
        List<Cell> cells = new ArrayList<>();
        cells.add(
                Cells.text("indikator", line.indicator().nama(), line.measure().targetSources()));
        cells.add(IkuCells.capaian(line));
        cells.addAll(efficiency(
                Optional.ofNullable(line.measure().raw()),
                served,
                line.measure().realizationSources()));
        return cells;
    }

    private static List<Cell> nodeCells(NodeLine line) {
        if (line.notApplicable()) {
            return List.of(
                    Cells.notApplicable("serapan", List.of(line.plan())),
                    Cells.notApplicable("efisiensi", List.of(line.plan())));
        }
        return efficiency(mean(line), line.money(), sources(line));
    }

    private static List<Cell> efficiency(Optional<BigDecimal> capaian, Money money, List<Source> measured) {
        if (!money.budgeted()) {
            return List.of();
        }
        List<Source> both = new ArrayList<>(money.sources());
        both.addAll(measured);
        Optional<BigDecimal> ratio =
                capaian.flatMap(value -> money.serapan().flatMap(serapan -> Arithmetic.ratio(value, serapan)));
        return List.of(
                Cells.percent("serapan", money.serapan(), Cell.Kind.RATIO, money.sources()),
                Cells.decimal("efisiensi", ratio, DECIMALS, Cell.Kind.DERIVED, both));
    }

    private void total(TableDraft draft) {
        List<Cell> cells = new ArrayList<>();
        Optional<BigDecimal> mean = meanOfAll(kinerja);
        cells.add(Cell.text("nama", "Total Efisiensi Penggunaan Sumber Daya"));
        cells.add(Cells.percent("capaian", mean, Cell.Kind.MEAN, sourcesOfAll(kinerja)));
        cells.addAll(efficiency(mean, kinerja.total(), List.of()));
        draft.row("total", Row.Kind.TOTAL, cells);
    }

    /** Mean over every indicator row of every level, as Tabel 3.10 and 3.15 take it (domain rules 9.5). */
    static Optional<BigDecimal> meanOfAll(Kinerja kinerja) {
        return Arithmetic.mean(Stream.concat(
                        kinerja.iku().stream().map(line -> line.measure().raw()),
                        kinerja.indicatorLines().map(line -> line.measure().raw()))
                .toList());
    }

    static List<Source> sourcesOfAll(Kinerja kinerja) {
        return Stream.concat(
                        kinerja.ikuSources().stream(),
                        kinerja.indicatorLines().flatMap(line -> line.measure().realizationSources().stream()))
                .distinct()
                .toList();
    }

    private static Optional<BigDecimal> mean(NodeLine line) {
        return Arithmetic.mean(
                line.indicators().stream().map(own -> own.measure().raw()).toList());
    }

    private static List<Source> sources(NodeLine line) {
        return line.indicators().stream()
                .flatMap(own -> own.measure().realizationSources().stream())
                .toList();
    }
}
