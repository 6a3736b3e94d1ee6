package id.sakip.reporting.table;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Opd;
import id.sakip.reporting.fact.domain.Opd.Beban;
import id.sakip.reporting.fact.domain.Opd.SumberDaya;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tabel 3.11: capaian against the staff available for it (domain rules 6.3). */
final class EfisiensiSdmTable {
    private static final int DECIMALS = 2;

    private EfisiensiSdmTable() {}

    static Table build(Kinerja kinerja) {
        TableDraft draft = new TableDraft("3.11", "Efisiensi Penggunaan Sumber Daya Manusia Tahun " + kinerja.tahun())
                .center("no", "No", 1)
                .left("sasaran", "Sasaran", 4)
                .left("indikator", "Indikator Kinerja Utama", 5)
                .center("target", "Target", 2)
                .center("realisasi", "Realisasi", 2)
                .center("capaian", "Capaian (%)", 2)
                .center("kebutuhan", "Kebutuhan SDM (ABK)", 2)
                .center("tersedia", "SDM Tersedia", 2)
                .center("persenTersedia", "Ketersediaan (%)", 2)
                .landscape();
        List<BigDecimal> shares = new ArrayList<>();
        List<Beban> loads = new ArrayList<>();
        List<Source> profile = kinerja.facts()
                .profile()
                .map(fact -> List.of(PegawaiTable.source(fact)))
                .orElse(List.of());
        for (IkuLine line : kinerja.iku()) {
            Optional<Beban> load = load(kinerja, line);
            load.ifPresent(loads::add);
            Optional<BigDecimal> share = load.flatMap(beban -> Arithmetic.percent(beban.tersedia(), beban.kebutuhan()));
            shares.add(share.orElse(null));
            List<Cell> cells = new ArrayList<>(IkuCells.names(line, kinerja));
            cells.add(Cells.number("no", line.no()));
            cells.addAll(IkuCells.performance(line));
            cells.add(staff("kebutuhan", load.map(Beban::kebutuhan), profile));
            cells.add(staff("tersedia", load.map(Beban::tersedia), profile));
            cells.add(Cells.percent("persenTersedia", share, Cell.Kind.RATIO, profile));
            draft.row(line.indicator().ref(), Row.Kind.DATA, cells);
        }
        summary(draft, kinerja, Arithmetic.mean(shares), profile);
        pooled(loads)
                .ifPresent(percent -> draft.note("Ketersediaan gabungan (jumlah tersedia : jumlah kebutuhan) = "
                        + IndonesianNumber.percent(percent) + "."));
        return draft.note(
                        "Rasio capaian terhadap ketersediaan SDM = rata-rata capaian : rata-rata sederhana ketersediaan;"
                                + " nilai jauh di atas 1 terutama menandakan kekurangan pegawai.")
                .build();
    }

    private static void summary(
            TableDraft draft, Kinerja kinerja, Optional<BigDecimal> available, List<Source> profile) {
        List<Source> both = new ArrayList<>(profile);
        both.addAll(kinerja.ikuSources());
        draft.row(
                "rata-rata",
                Row.Kind.TOTAL,
                Cell.text("indikator", "Rata-rata"),
                Cells.percent("capaian", kinerja.meanIku(), Cell.Kind.MEAN, kinerja.ikuSources()),
                Cells.percent("persenTersedia", available, Cell.Kind.MEAN, profile));
        draft.row(
                "efisiensi",
                Row.Kind.TOTAL,
                Cell.text("indikator", "Tingkat efisiensi SDM"),
                Cells.decimal(
                        "persenTersedia",
                        kinerja.meanIku().flatMap(mean -> available.flatMap(share -> Arithmetic.ratio(mean, share))),
                        DECIMALS,
                        Cell.Kind.DERIVED,
                        both));
    }

    private static Cell staff(String key, Optional<BigDecimal> value, List<Source> sources) {
        return Cells.decimal(key, value, 0, Cell.Kind.INPUT, sources);
    }

    private static Optional<Beban> load(Kinerja kinerja, IkuLine line) {
        return resources(kinerja).flatMap(found -> found.beban().stream()
                .filter(beban -> line.indicator().id().equals(beban.indicatorId()))
                .findFirst());
    }

    static Optional<SumberDaya> resources(Kinerja kinerja) {
        return kinerja.facts().profile().map(Fact::data).map(Opd::sumberDaya).flatMap(all -> all.stream()
                .filter(candidate -> candidate.tahun() == kinerja.tahun())
                .findFirst());
    }

    private static Optional<BigDecimal> pooled(List<Beban> loads) {
        return Arithmetic.percent(
                Arithmetic.sum(loads.stream().map(Beban::tersedia).toList()).orElse(null),
                Arithmetic.sum(loads.stream().map(Beban::kebutuhan).toList()).orElse(null));
    }
}
