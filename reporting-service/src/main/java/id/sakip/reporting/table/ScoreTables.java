package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.fact.domain.Akip;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Ikm;
import id.sakip.reporting.fact.domain.Ipp;
import id.sakip.reporting.fact.domain.Provenance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Tabel 3.2 (AKIP per component), IKM per service and IPP per aspect: scores as evaluation-service published them. */
final class ScoreTables {
    private static final int INDEX_DECIMALS = 2;
    private static final int ASPECT_DECIMALS = 4;

    private ScoreTables() {}

    static Table akip(Kinerja kinerja) {
        TableDraft draft = new TableDraft("3.2", "Nilai Evaluasi AKIP Tahun " + kinerja.tahun())
                .center("no", "No", 1)
                .left("komponen", "Komponen yang Dinilai", 5)
                .center("bobot", "Bobot", 2)
                .center("nilai", "Nilai", 2)
                .center("capaian", "Capaian (%)", 2)
                .center("huruf", "Kategori", 2)
                .left("keterangan", "Keterangan", 8);
        kinerja.facts().akipOf(kinerja.tahun()).ifPresent(fact -> {
            List<Source> sources = List.of(source("akip", "Nilai AKIP", fact.origin(), kinerja.tahun()));
            for (Akip.Komponen komponen : fact.data().komponen()) {
                draft.row(
                        "komponen:" + komponen.no(),
                        Row.Kind.DATA,
                        Cells.number("no", komponen.no()),
                        Cells.text("komponen", komponen.nama(), sources),
                        plain("bobot", komponen.bobot(), sources),
                        index("nilai", komponen.nilai(), Cell.Kind.INPUT, sources),
                        Cells.percent("capaian", Optional.ofNullable(komponen.capaian()), Cell.Kind.RATIO, sources),
                        Cells.text("huruf", komponen.huruf(), sources),
                        Cells.text("keterangan", String.join("; ", komponen.catatan()), sources));
            }
            akipTotal(draft, fact, sources);
        });
        return draft.note("Kategori komponen mengikuti skala jawaban PermenPANRB 88/2021; predikat jumlah mengikuti"
                        + " interval predikat.")
                .build();
    }

    private static void akipTotal(TableDraft draft, Fact<Akip> fact, List<Source> sources) {
        List<BigDecimal> weights =
                fact.data().komponen().stream().map(Akip.Komponen::bobot).toList();
        draft.row(
                "jumlah",
                Row.Kind.TOTAL,
                Cell.text("komponen", "Nilai Hasil Evaluasi"),
                Cells.rupiah("bobot", Arithmetic.sum(weights).orElse(null), Cell.Kind.SUM, sources),
                index("nilai", fact.data().nilai(), Cell.Kind.INPUT, sources),
                Cells.text("huruf", fact.data().predikat(), sources),
                Cells.text("keterangan", fact.data().sebutan(), sources));
    }

    static Table ikm(Kinerja kinerja) {
        TableDraft draft = new TableDraft("IKM", "IKM per Jenis Layanan Tahun " + kinerja.tahun())
                .center("no", "No", 1)
                .left("layanan", "Jenis Layanan", 6)
                .center("nilai", "IKM", 2)
                .center("mutu", "Mutu", 2);
        kinerja.facts().ikmOf(kinerja.tahun()).ifPresent(fact -> {
            List<Source> sources = List.of(source("ikm", "IKM", fact.origin(), kinerja.tahun()));
            for (Ikm.Layanan layanan : fact.data().layanan()) {
                draft.row(
                        "layanan:" + layanan.no(),
                        Row.Kind.DATA,
                        Cells.number("no", layanan.no()),
                        Cells.text("layanan", layanan.nama(), sources),
                        index("nilai", layanan.nilai(), Cell.Kind.INPUT, sources),
                        Cells.text("mutu", layanan.mutu(), sources));
            }
            draft.row(
                    "unit",
                    Row.Kind.TOTAL,
                    Cell.text("layanan", "IKM Unit Layanan"),
                    index("nilai", fact.data().nilai(), Cell.Kind.MEAN, sources),
                    Cells.text("mutu", fact.data().mutu(), sources));
            if (fact.data().dasarHukum() != null) {
                draft.note("Mutu pelayanan menurut " + fact.data().dasarHukum() + ".");
            }
            if (fact.data().sumber() != null) {
                draft.note("Dihitung ulang dari distribusi jawaban pada "
                        + fact.data().sumber() + ".");
            }
        });
        return draft.build();
    }

    static Table ipp(Kinerja kinerja) {
        TableDraft draft = new TableDraft("IPP", "IPP per Aspek Tahun " + kinerja.tahun())
                .center("no", "No", 1)
                .left("aspek", "Aspek", 6)
                .center("bobot", "Bobot (%)", 2)
                .center("nilai", "Nilai Indikator", 2)
                .center("nilaiAspek", "Nilai Aspek", 2);
        kinerja.facts().ippOf(kinerja.tahun()).ifPresent(fact -> {
            List<Source> sources = List.of(source("ipp", "IPP", fact.origin(), kinerja.tahun()));
            for (Ipp.Aspek aspek : fact.data().aspek()) {
                draft.row(
                        "aspek:" + aspek.no(),
                        Row.Kind.DATA,
                        Cells.number("no", aspek.no()),
                        Cells.text("aspek", aspek.nama(), sources),
                        plain("bobot", aspek.bobot(), sources),
                        plain("nilai", aspek.nilai(), sources),
                        Cells.decimal(
                                "nilaiAspek",
                                Optional.ofNullable(aspek.nilaiAspek()),
                                ASPECT_DECIMALS,
                                Cell.Kind.RATIO,
                                sources));
            }
            List<BigDecimal> weights =
                    fact.data().aspek().stream().map(Ipp.Aspek::bobot).toList();
            draft.row(
                    "jumlah",
                    Row.Kind.TOTAL,
                    Cell.text("aspek", "Indeks Pelayanan Publik (" + fact.data().kategori() + ")"),
                    Cells.rupiah("bobot", Arithmetic.sum(weights).orElse(null), Cell.Kind.SUM, sources),
                    index("nilaiAspek", fact.data().nilai(), Cell.Kind.INPUT, sources));
        });
        return draft.note("Nilai aspek = bobot x nilai indikator; kolom nilai indikator tidak dijumlahkan.")
                .build();
    }

    private static Cell index(String key, BigDecimal value, Cell.Kind kind, List<Source> sources) {
        return Cells.decimal(key, Optional.ofNullable(value), INDEX_DECIMALS, kind, sources);
    }

    private static Cell plain(String key, BigDecimal value, List<Source> sources) {
        int decimals =
                value == null ? 0 : Math.max(0, value.stripTrailingZeros().scale());
        return Cells.decimal(key, Optional.ofNullable(value), decimals, Cell.Kind.INPUT, sources);
    }

    static Source source(String kind, String label, Provenance origin, int tahun) {
        return new Source(kind, String.valueOf(origin.subject()), origin.eventId(), label + " " + tahun);
    }
}
