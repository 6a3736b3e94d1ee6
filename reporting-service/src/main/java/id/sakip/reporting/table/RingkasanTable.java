package id.sakip.reporting.table;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Level;
import id.sakip.reporting.fact.domain.Opd;
import id.sakip.reporting.fact.domain.Opd.SumberDaya;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** RINGKASAN: the single figures that prose needs and no other table carries. */
final class RingkasanTable {
    private static final String NILAI = "nilai";
    private static final int DECIMALS = 2;
    private final Kinerja kinerja;
    private final TableDraft draft;
    private int no = 1;

    private RingkasanTable(Kinerja kinerja) {
        this.kinerja = kinerja;
        this.draft = new TableDraft("RINGKASAN", "Ringkasan Kinerja dan Anggaran Tahun " + kinerja.tahun())
                .center("no", "No", 1)
                .left("uraian", "Uraian", 8)
                .right(NILAI, "Nilai", 4);
    }

    static Table build(Kinerja kinerja) {
        RingkasanTable table = new RingkasanTable(kinerja);
        table.counts();
        table.performance();
        table.budget();
        table.resources();
        return table.draft.build();
    }

    private void counts() {
        long sasaran = kinerja.iku().stream()
                .map(line -> line.sasaran().id())
                .distinct()
                .count();
        count("jumlah-sasaran", "Jumlah sasaran", sasaran);
        count("jumlah-iku", "Jumlah indikator kinerja utama", kinerja.iku().size());
        count("jumlah-program", "Jumlah program beranggaran", budgeted(Level.PROGRAM));
        count("jumlah-kegiatan", "Jumlah kegiatan beranggaran", budgeted(Level.KEGIATAN));
        count("jumlah-sub-kegiatan", "Jumlah sub kegiatan beranggaran", budgeted(Level.SUB_KEGIATAN));
        kinerja.facts()
                .profile()
                .filter(profile -> profile.data().jumlahDesa() != null)
                .ifPresent(profile -> row(
                        "jumlah-desa",
                        "Jumlah desa",
                        Cells.count(
                                NILAI,
                                BigDecimal.valueOf(profile.data().jumlahDesa()),
                                List.of(PegawaiTable.source(profile)))));
    }

    private void performance() {
        percent("rata-rata", "Rata-rata capaian IKU", kinerja.meanIku(), Cell.Kind.MEAN);
        percent("rata-rata-dibatasi", "Rata-rata capaian IKU dibatasi", kinerja.meanIkuCapped(), Cell.Kind.MEAN);
        for (int year = kinerja.tahun() - 1; year <= kinerja.tahun(); year++) {
            growth(year);
        }
    }

    /** Relative growth of the mean capaian, in percent of the year before. */
    private void growth(int year) {
        Optional<BigDecimal> before = PerbandinganIkuTable.mean(kinerja, year - 1);
        Optional<BigDecimal> now = PerbandinganIkuTable.mean(kinerja, year);
        Optional<BigDecimal> growth =
                before.flatMap(past -> now.flatMap(current -> Arithmetic.percent(current.subtract(past), past)));
        percent(
                "kenaikan-" + year,
                "Kenaikan rata-rata capaian IKU " + (year - 1) + " ke " + year,
                growth,
                Cell.Kind.DERIVED);
    }

    private void budget() {
        Money total = kinerja.total();
        rupiah("anggaran", "Anggaran (Rp)", total.pagu(), Cell.Kind.SUM, total.sources());
        rupiah("realisasi", "Realisasi anggaran (Rp)", total.realisasi(), Cell.Kind.SUM, total.sources());
        row("serapan", "Serapan anggaran", Cells.percent(NILAI, total.serapan(), Cell.Kind.RATIO, total.sources()));
        rupiah("silpa", "Sisa anggaran (Rp)", remainder(total), Cell.Kind.DERIVED, total.sources());
        Optional<NodeLine> largest = kinerja.nodes().stream()
                .filter(line -> line.node().level() == Level.SUB_KEGIATAN && remainder(line.money()) != null)
                .max(Comparator.comparing(line -> remainder(line.money())));
        largest.ifPresent(line -> {
            rupiah(
                    "sisa-terbesar",
                    "Sisa anggaran terbesar (Rp)",
                    remainder(line.money()),
                    Cell.Kind.DERIVED,
                    line.money().sources());
            row(
                    "sisa-terbesar-sub-kegiatan",
                    "Sub kegiatan dengan sisa terbesar",
                    Cells.text(NILAI, line.node().statement(), List.of(line.plan())));
        });
        Optional<BigDecimal> difference =
                kinerja.meanIku().flatMap(mean -> total.serapan().map(mean::subtract));
        percent("efisiensi-selisih", "Selisih rata-rata capaian dan serapan (poin)", difference, Cell.Kind.DERIVED);
    }

    private void resources() {
        Optional<SumberDaya> found = EfisiensiSdmTable.resources(kinerja);
        found.ifPresent(resources -> {
            staff("pns", "Jumlah PNS", resources.pns());
            staff("honorer", "Jumlah tenaga honorer", resources.honorer());
            staff("komputer", "Jumlah laptop dan komputer", resources.komputer());
            Optional<BigDecimal> persons = Arithmetic.sum(Arrays.asList(resources.pns(), resources.honorer()));
            row(
                    "rasio-komputer",
                    "Rasio pegawai per komputer",
                    Cells.decimal(
                            NILAI,
                            persons.flatMap(sum -> Arithmetic.ratio(sum, resources.komputer())),
                            DECIMALS,
                            Cell.Kind.DERIVED,
                            profileSources()));
        });
    }

    private long budgeted(Level level) {
        return kinerja.nodes().stream()
                .filter(line -> line.node().level() == level && line.money().budgeted())
                .count();
    }

    private static BigDecimal remainder(Money money) {
        return money.pagu() == null || money.realisasi() == null
                ? null
                : money.pagu().subtract(money.realisasi());
    }

    private void count(String key, String uraian, long value) {
        List<Source> plan = kinerja.facts()
                .renjaFor(kinerja.tahun())
                .map(found -> List.of(PlanIndex.source(found)))
                .orElse(List.of());
        row(key, uraian, Cells.count(NILAI, BigDecimal.valueOf(value), plan));
    }

    private void percent(String key, String uraian, Optional<BigDecimal> value, Cell.Kind kind) {
        row(key, uraian, Cells.percent(NILAI, value, kind, kinerja.ikuSources()));
    }

    private void rupiah(String key, String uraian, BigDecimal value, Cell.Kind kind, List<Source> sources) {
        row(key, uraian, Cells.rupiah(NILAI, value, kind, sources));
    }

    private void staff(String key, String uraian, BigDecimal value) {
        if (value != null) {
            row(
                    key,
                    uraian,
                    new Cell(NILAI, IndonesianNumber.formatPlain(value), value, Cell.Kind.INPUT, profileSources()));
        }
    }

    private List<Source> profileSources() {
        Optional<Fact<Opd>> profile = kinerja.facts().profile();
        return profile.map(found -> List.of(PegawaiTable.source(found))).orElse(List.of());
    }

    private void row(String key, String uraian, Cell nilai) {
        draft.row(key, Row.Kind.DATA, Cells.number("no", no++), Cell.text("uraian", uraian), nilai);
    }
}
