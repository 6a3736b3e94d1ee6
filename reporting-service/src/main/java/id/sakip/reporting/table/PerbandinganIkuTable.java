package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Column.Align;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.fact.domain.Entry;
import id.sakip.reporting.fact.domain.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Tabel 3.5: the IKU over three years. Indicators that an earlier Renstra had and this one has not keep rows of their own,
 * so that nobody compares means of different sets unawares.
 */
final class PerbandinganIkuTable {
    private static final int YEARS = 3;
    private final Kinerja kinerja;

    private PerbandinganIkuTable(Kinerja kinerja) {
        this.kinerja = kinerja;
    }

    static Table build(Kinerja kinerja) {
        return new PerbandinganIkuTable(kinerja).table();
    }

    /** Mean capaian of the sasaran indicators measured in a year. */
    static Optional<BigDecimal> mean(Kinerja kinerja, int year) {
        return Arithmetic.mean(new PerbandinganIkuTable(kinerja)
                .indicators().values().stream()
                        .map(owned -> kinerja.measures(year)
                                .yearly(owned.indicator(), owned.plan())
                                .raw())
                        .toList());
    }

    private Table table() {
        int now = kinerja.tahun();
        TableDraft draft = new TableDraft("3.5", "Perbandingan Realisasi dan Capaian Kinerja Antar Tahun").landscape();
        draft.left("sasaran", "Sasaran", 5).left("indikator", "Indikator Kinerja Utama", 5);
        draft.left("satuan", "Satuan", 2);
        for (int year = now - YEARS + 1; year <= now; year++) {
            String group = "Tahun " + year;
            draft.column("target" + year, "Target", group, Align.CENTER, 2)
                    .column("realisasi" + year, "Realisasi", group, Align.CENTER, 2)
                    .column("capaian" + year, "Capaian (%)", group, Align.CENTER, 2);
        }
        UUID sasaran = null;
        for (PlanIndex.Owned owned : indicators().values()) {
            Indicator indicator = owned.indicator();
            List<Cell> cells = new ArrayList<>();
            if (!owned.node().id().equals(sasaran)) {
                cells.add(Cells.text("sasaran", owned.node().statement(), List.of(owned.plan())));
                sasaran = owned.node().id();
            }
            cells.add(Cells.text("indikator", indicator.nama(), List.of(owned.plan())));
            cells.add(Cells.text("satuan", indicator.satuan(), List.of(owned.plan())));
            for (int year = now - YEARS + 1; year <= now; year++) {
                cells.addAll(YearCells.of(year, measured(owned, year), indicator));
            }
            draft.row(indicator.ref(), Row.Kind.DATA, cells);
        }
        List<Cell> means = new ArrayList<>();
        means.add(Cell.text("indikator", "Rata-rata Capaian"));
        for (int year = now - YEARS + 1; year <= now; year++) {
            means.add(Cells.percent("capaian" + year, mean(kinerja, year), Cell.Kind.MEAN, sources(year)));
        }
        return draft.row("rata-rata", Row.Kind.TOTAL, means)
                .note("Rata-rata setiap tahun dihitung atas indikator yang diukur pada tahun itu; perangkat indikator"
                        + " dapat berbeda antar tahun.")
                .build();
    }

    /** A year in which the indicator was not measured shows nothing, not even a target of a plan that was not in force. */
    private Measure measured(PlanIndex.Owned owned, int year) {
        boolean measured = kinerja.measures(year).entry(owned.indicator().id()).isPresent()
                || year == kinerja.tahun() && inForce(owned);
        return measured
                ? kinerja.measures(year).yearly(owned.indicator(), owned.plan())
                : new Measure(null, null, null, null, List.of(), List.of());
    }

    private boolean inForce(PlanIndex.Owned owned) {
        return kinerja.iku().stream()
                .anyMatch(line -> line.indicator().id().equals(owned.indicator().id()));
    }

    private Map<UUID, PlanIndex.Owned> indicators() {
        Map<UUID, PlanIndex.Owned> rows = new LinkedHashMap<>();
        kinerja.iku().stream()
                .map(line -> kinerja.plans().indicator(line.indicator().id()).orElse(null))
                .filter(Objects::nonNull)
                .forEach(owned -> rows.put(owned.indicator().id(), owned));
        for (PlanIndex.Owned owned : kinerja.plans().sasaranIndicators()) {
            for (int year = kinerja.tahun() - YEARS + 1; year < kinerja.tahun(); year++) {
                if (kinerja.measures(year).entry(owned.indicator().id()).isPresent()) {
                    rows.putIfAbsent(owned.indicator().id(), owned);
                }
            }
        }
        return rows;
    }

    private List<Source> sources(int year) {
        Measures measures = kinerja.measures(year);
        List<Entry> entries = indicators().keySet().stream()
                .flatMap(id -> measures.entry(id).stream())
                .toList();
        return entries.stream()
                .flatMap(entry -> measures.sources(entry).stream())
                .distinct()
                .toList();
    }
}
