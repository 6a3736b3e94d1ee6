package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.fact.domain.Entry;
import id.sakip.reporting.fact.domain.Nilai;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tabel 3.7: how far this year's realization stands against the target at the end of the Renstra. */
final class KemajuanTable {
    private KemajuanTable() {}

    static Table build(Kinerja kinerja) {
        TableDraft draft = new TableDraft("3.7", "Tingkat Kemajuan terhadap Target Akhir Renstra")
                .center("no", "No", 1)
                .left("sasaran", "Sasaran", 5)
                .left("indikator", "Indikator Kinerja Utama", 5)
                .center("targetAkhir", "Target Akhir Renstra", 2)
                .center("realisasi", "Realisasi " + kinerja.tahun(), 2)
                .center("kemajuan", "Tingkat Kemajuan (%)", 2);
        List<BigDecimal> all = new ArrayList<>();
        for (IkuLine line : kinerja.iku()) {
            Optional<Kinerja.EndTarget> end = kinerja.endTarget(line.indicator());
            List<Source> endSources =
                    end.map(target -> List.of(PlanIndex.source(target.plan()))).orElse(List.of());
            Optional<BigDecimal> progress = end.flatMap(target -> progress(line, target));
            all.add(progress.orElse(null));
            List<Source> sources = new ArrayList<>(endSources);
            sources.addAll(line.measure().realizationSources());
            List<Cell> cells = new ArrayList<>(IkuCells.names(line, kinerja));
            cells.add(Cells.number("no", line.no()));
            cells.add(Cells.nilai(
                    "targetAkhir", end.map(KemajuanTable::target).orElse(null), line.indicator(), endSources));
            cells.add(IkuCells.realisasi(line));
            cells.add(Cells.percent("kemajuan", progress, Cell.Kind.RATIO, sources));
            draft.row(line.indicator().ref(), Row.Kind.DATA, cells);
        }
        draft.row(
                "rata-rata",
                Row.Kind.TOTAL,
                Cell.text("indikator", "Rata-rata"),
                Cells.percent("kemajuan", Arithmetic.mean(all), Cell.Kind.MEAN, kinerja.ikuSources()));
        return draft.note(
                        "Tingkat kemajuan = realisasi : target akhir Renstra x 100%, tanpa pembatasan; untuk indikator"
                                + " negatif (2 x target akhir - realisasi) : target akhir x 100%.")
                .build();
    }

    private static Nilai target(Kinerja.EndTarget end) {
        return end.indicator().target(end.tahun()).orElse(null);
    }

    /** As realization-service measured it; where it did not, realization against the target of the last year. */
    private static Optional<BigDecimal> progress(IkuLine line, Kinerja.EndTarget end) {
        Entry entry = line.measure().entry();
        if (entry != null
                && entry.akhirRenstra() != null
                && entry.akhirRenstra().measured()) {
            return Optional.of(entry.akhirRenstra().raw());
        }
        Nilai realization = line.measure().realization();
        if (realization == null || realization.value() == null) {
            return Optional.empty();
        }
        BigDecimal target = target(end).value();
        BigDecimal reached = "NEGATIF".equals(line.indicator().polarity())
                ? target.add(target).subtract(realization.value())
                : realization.value();
        return Arithmetic.percent(reached, target);
    }
}
