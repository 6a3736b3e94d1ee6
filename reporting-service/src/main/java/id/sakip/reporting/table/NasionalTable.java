package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.fact.domain.Benchmark;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Nilai;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tabel 3.8: IKU measured by a score, beside the national figure of that score where one is known. */
final class NasionalTable {
    private static final String NO_REFERENCE = "Tidak ada rujukan";
    private static final int DECIMALS = 2;

    private NasionalTable() {}

    static Table build(Kinerja kinerja) {
        TableDraft draft = new TableDraft("3.8", "Perbandingan Realisasi Kinerja dengan Realisasi Nasional")
                .center("no", "No", 1)
                .left("sasaran", "Sasaran", 5)
                .left("indikator", "Indikator Kinerja Utama", 5)
                .center("realisasi", "Realisasi " + kinerja.tahun(), 2)
                .center("nasional", "Realisasi Nasional", 3)
                .center("perbandingan", "Perbandingan (%)", 3);
        int no = 1;
        for (IkuLine line : kinerja.iku()) {
            Optional<String> measure = measuredBy(line);
            if (measure.isEmpty()) {
                continue;
            }
            Optional<Fact<Benchmark>> benchmark = kinerja.facts().benchmark(measure.get());
            List<Cell> cells = new ArrayList<>(IkuCells.names(line, kinerja));
            cells.add(Cells.number("no", no++));
            cells.add(IkuCells.realisasi(line));
            cells.addAll(compare(line, benchmark));
            draft.row(line.indicator().ref(), Row.Kind.DATA, cells);
            benchmark
                    .filter(fact -> fact.data().nilai() != null && fact.data().sumber() != null)
                    .ifPresent(fact -> draft.note(
                            "Sumber " + measure.get() + ": " + fact.data().sumber() + "."));
        }
        return draft.build();
    }

    private static List<Cell> compare(IkuLine line, Optional<Fact<Benchmark>> benchmark) {
        BigDecimal national = benchmark.map(fact -> fact.data().nilai()).orElse(null);
        if (national == null) {
            return List.of(Cell.text("nasional", NO_REFERENCE), Cell.text("perbandingan", NO_REFERENCE));
        }
        List<Source> sources = List.of(ScoreTables.source(
                "benchmark",
                "Capaian nasional",
                benchmark.get().origin(),
                benchmark.get().data().tahun()));
        List<Source> both = new ArrayList<>(sources);
        both.addAll(line.measure().realizationSources());
        Nilai realization = line.measure().realization();
        return List.of(
                Cells.decimal("nasional", Optional.of(national), DECIMALS, Cell.Kind.INPUT, sources),
                Cells.decimal(
                        "perbandingan",
                        Arithmetic.percent(realization == null ? null : realization.value(), national),
                        DECIMALS,
                        Cell.Kind.RATIO,
                        both));
    }

    private static Optional<String> measuredBy(IkuLine line) {
        return Optional.ofNullable(line.indicator().measuredBy())
                .or(() -> line.definition().map(definition -> definition.measuredBy()));
    }
}
