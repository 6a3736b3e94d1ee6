package id.sakip.evaluation.akip.api;

import id.sakip.evaluation.akip.Akip;
import id.sakip.evaluation.akip.AkipOverviewService.Row;
import id.sakip.kit.http.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** AKIP of the kabupaten, a page at a time. */
public record AkipOverviewResponse(
        int tahun,
        @Schema(description = "OPD registered") long jumlahOpd,
        @Schema(description = "OPD with an official score") long dinilai,
        @Schema(description = "OPD per predikat") Map<String, Long> predikat,
        List<Item> items,
        String next) {

    /** An OPD without a score has no nilai: not scored is not zero. */
    @Schema(name = "AkipOverviewItem")
    public record Item(
            String opd,
            String nama,
            BigDecimal nilai,
            String predikat,
            List<Komponen> komponen,

            @Schema(description = "Against the year before; absent without both")
            BigDecimal perubahan,

            List<Tahun> tren,

            @Schema(description = "Recommendations up to this year")
            int rekomendasi,

            @Schema(description = "Not done, overdue ones among them")
            int rekomendasiTerbuka,

            int rekomendasiTerlambat) {}

    @Schema(name = "AkipOverviewKomponen")
    public record Komponen(int no, String nama, BigDecimal nilai, BigDecimal capaian, String huruf) {}

    @Schema(name = "AkipOverviewTahun")
    public record Tahun(int tahun, BigDecimal nilai, String predikat) {}

    static AkipOverviewResponse from(int tahun, long opdCount, Map<String, Long> predikat, Page<Row> page) {
        return new AkipOverviewResponse(
                tahun,
                opdCount,
                predikat.values().stream().mapToLong(Long::longValue).sum(),
                new TreeMap<>(predikat),
                page.items().stream().map(row -> item(tahun, row)).toList(),
                page.next());
    }

    private static Item item(int tahun, Row row) {
        Akip present = of(row, tahun);
        Akip before = of(row, tahun - 1);
        return new Item(
                row.opd().kode(),
                row.opd().nama(),
                present == null ? null : present.nilai(),
                present == null ? null : present.predikat(),
                present == null
                        ? List.of()
                        : present.komponen().stream()
                                .map(k -> new Komponen(k.no(), k.nama(), k.nilai(), k.capaian(), k.huruf()))
                                .toList(),
                present == null || before == null ? null : present.nilai().subtract(before.nilai()),
                row.trend().stream()
                        .map(a -> new Tahun(a.tahun(), a.nilai(), a.predikat()))
                        .toList(),
                row.followUp().total(),
                row.followUp().open(),
                row.followUp().overdue());
    }

    private static Akip of(Row row, int tahun) {
        return row.trend().stream().filter(a -> a.tahun() == tahun).findFirst().orElse(null);
    }
}
