package id.sakip.planning.lembar;

import static id.sakip.planning.lembar.Kolom.Isi;

import id.sakip.planning.plan.domain.AcrossYear;
import id.sakip.planning.plan.domain.IkuFormula;
import id.sakip.planning.plan.domain.Jenjang;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.MeasuredBy;
import id.sakip.planning.plan.domain.Origin;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.Polarity;
import id.sakip.planning.plan.domain.WithinYear;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which sheets and columns the workbook of a kind of document has, for the years it covers. */
record Susunan(PlanKind jenis, List<Integer> tahun, boolean tribulan) {
    static final String DOKUMEN = "Dokumen";
    static final String PETUNJUK = "Petunjuk";
    static final String URUTAN = "Urutan";
    static final String NODES = "nodes";
    static final String INDICATORS = "indicators";
    static final String NODE_REF = "nodeRef";
    static final String TERCETAK = "tercetak";
    static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nop", "Des");
    private static final int NARROW = 9;
    private static final int NORMAL = 16;
    private static final int WIDE = 34;
    private static final int WIDEST = 52;

    static Susunan of(PlanKind jenis, int tahunAwal, int tahunAkhir, boolean tribulan) {
        List<Integer> tahun =
                IntStream.rangeClosed(tahunAwal, tahunAkhir).boxed().toList();
        return new Susunan(jenis, tahun, tribulan || jenis.annual());
    }

    /** Label and place of each fact on the sheet of the document itself. */
    List<Kolom> dokumen() {
        List<Kolom> rows = new ArrayList<>(List.of(
                Kolom.teks("Label versi", "document/label", NORMAL).diwajibkan(),
                Kolom.of("Tahun awal", "document/tahunAwal", Isi.BULAT, NORMAL).diwajibkan(),
                Kolom.of("Tahun akhir", "document/tahunAkhir", Isi.BULAT, NORMAL)
                        .diwajibkan(),
                Kolom.teks("Nomor", "document/number", NORMAL),
                Kolom.of("Tanggal", "document/date", Isi.TANGGAL, NORMAL),
                Kolom.teks("Dasar hukum", "document/dasarHukum", NORMAL),
                Kolom.pilihan("Asal", "document/origin", NORMAL, Origin.values())
                        .diwajibkan(),
                Kolom.teks("Merevisi versi", "document/revises", NORMAL),
                Kolom.teks("Alasan perubahan", "document/reason", NORMAL)));
        if (jenis == PlanKind.PERJANJIAN_KINERJA) {
            rows.add(Kolom.pilihan("Jenjang", "jenjang", NORMAL, Jenjang.values()));
            rows.add(Kolom.teks("Unit (ref)", "unitRef", NORMAL));
            rows.add(Kolom.teks("Tempat", "tempat", NORMAL).diwajibkan());
            rows.add(Kolom.teks("Pihak Pertama (ref pejabat)", "pihakPertamaRef", NORMAL)
                    .diwajibkan());
            rows.add(Kolom.teks("Pihak Kedua: nama", "pihakKedua/nama", NORMAL).diwajibkan());
            rows.add(Kolom.teks("Pihak Kedua: jabatan", "pihakKedua/jabatan", NORMAL)
                    .diwajibkan());
            rows.add(Kolom.teks("Pihak Kedua: pangkat", "pihakKedua/pangkat", NORMAL));
            rows.add(Kolom.teks("Pihak Kedua: NIP", "pihakKedua/nip", NORMAL));
        }
        return rows;
    }

    List<Lembar> lembar() {
        List<Lembar> sheets = new ArrayList<>();
        switch (jenis) {
            case IKU -> sheets.add(iku());
            case PERJANJIAN_KINERJA -> {
                sheets.add(new Lembar(
                        "Pernyataan",
                        "pernyataan",
                        null,
                        List.of(Kolom.teks("Pernyataan", "", WIDEST).diwajibkan())));
                sheets.add(refs("Sasaran", "sasaranRefs"));
                sheets.add(refs("Program", "programRefs"));
            }
            default -> tree(sheets);
        }
        sheets.add(new Lembar(
                "Alasan temuan",
                "reasons",
                null,
                List.of(
                        Kolom.teks("Aturan", "ruleId", NORMAL).diwajibkan(),
                        Kolom.teks("Tempat", "place", WIDE).diwajibkan(),
                        Kolom.teks("Alasan", "reason", WIDEST).diwajibkan())));
        return sheets;
    }

    private static Lembar refs(String nama, String senarai) {
        return new Lembar(
                nama,
                senarai,
                null,
                List.of(Kolom.of("Ref", "", Isi.REF, NORMAL).diwajibkan()));
    }

    private void tree(List<Lembar> sheets) {
        for (Level level : Level.values()) {
            sheets.add(new Lembar(Kata.of(level.name()), NODES, level.name(), nodes(level)));
        }
        sheets.add(new Lembar("Indikator", INDICATORS, null, indicators()));
        if (jenis == PlanKind.RENCANA_AKSI) {
            sheets.add(new Lembar("Bulanan", "bulanan", null, months("bulanan/" + tahun.get(0) + "/", false)));
            List<Kolom> printed = new ArrayList<>(months("bulanan/", true));
            printed.addAll(1, List.of(Kolom.of("Pagu", "pagu", Isi.RUPIAH, NORMAL)));
            List<Kolom> running = months("kumulatif/", true).stream()
                    .skip(1)
                    .map(column -> new Kolom(
                            column.judul() + " kumulatif",
                            column.jalur(),
                            column.isi(),
                            false,
                            column.lebar(),
                            List.of()))
                    .toList();
            printed.addAll(running);
            sheets.add(new Lembar("Tercetak", TERCETAK, null, printed));
        }
    }

    private List<Kolom> nodes(Level level) {
        List<Kolom> columns = new ArrayList<>();
        columns.add(Kolom.of("Ref", "ref", Isi.REF, NORMAL).diwajibkan());
        Kolom parent = Kolom.of("Ref induk", "parentRef", Isi.REF, NORMAL);
        if (level != Level.TUJUAN) {
            columns.add(level.needsParent() ? parent.diwajibkan() : parent);
        }
        if (level.coded()) {
            columns.add(Kolom.teks("Kode", "kode", NORMAL));
        }
        columns.add(Kolom.teks("Uraian", "statement", WIDEST).diwajibkan());
        columns.add(Kolom.teks("Sasaran yang dihasilkan", "sasaran", WIDE));
        columns.add(Kolom.teks("Unit kerja", "unitKerja", WIDE));
        columns.add(Kolom.teks("Lokasi", "lokasi", NORMAL));
        columns.add(Kolom.of("Mendukung indikator", "supports", Isi.DAFTAR_REF, NORMAL));
        tahun.forEach(year -> columns.add(Kolom.of("Pagu " + year, "pagu/" + year, Isi.RUPIAH, NORMAL)));
        columns.add(Kolom.of(URUTAN, "", Isi.BULAT, NARROW));
        return columns;
    }

    private List<Kolom> indicators() {
        List<Kolom> columns = new ArrayList<>(List.of(
                Kolom.of("Ref", "ref", Isi.REF, NORMAL).diwajibkan(),
                Kolom.of("Ref uraian", NODE_REF, Isi.REF, NORMAL).diwajibkan(),
                Kolom.of("No", "no", Isi.BULAT, NARROW),
                Kolom.teks("Indikator", "nama", WIDEST),
                Kolom.teks("Satuan", "satuan", NORMAL)));
        for (int year : tahun) {
            columns.add(Kolom.of("Target " + year, "targets/" + year, Isi.NILAI, NORMAL));
            if (tribulan) {
                for (int i = 0; i < ROMAN.size(); i++) {
                    columns.add(Kolom.of(
                            "Tribulan " + ROMAN.get(i) + " " + year,
                            "tribulan/" + year + "/" + i,
                            Isi.NILAI_BERPOSISI,
                            NORMAL));
                }
            }
            if (jenis == PlanKind.RENCANA_AKSI) {
                columns.add(Kolom.of("Tribulan belum diketahui " + year, "unplaced/" + year, Isi.DAFTAR_NILAI, NORMAL));
            }
        }
        columns.addAll(List.of(
                Kolom.of("Kondisi awal", "baseline", Isi.NILAI, NORMAL),
                Kolom.teks("Formula", "formula", WIDE),
                Kolom.teks("Definisi operasional", "definisi", WIDE),
                Kolom.teks("Sumber data", "sumberData", WIDE),
                Kolom.pilihan("Polaritas", "polarity", NORMAL, Polarity.values())
                        .diwajibkan(),
                Kolom.pilihan("Akumulasi dalam tahun", "withinYear", NORMAL, WithinYear.values())
                        .diwajibkan(),
                Kolom.pilihan("Akumulasi antar tahun", "acrossYear", NORMAL, AcrossYear.values())
                        .diwajibkan(),
                Kolom.of("Desimal", "decimals", Isi.BULAT, NARROW),
                Kolom.of("IKU", "iku", Isi.YA_TIDAK, NARROW),
                Kolom.pilihan("Diukur oleh", "measuredBy", NORMAL, MeasuredBy.values())));
        if (jenis == PlanKind.RENCANA_AKSI) {
            columns.add(Kolom.of("Akumulasi masih usulan", "withinYearProposed", Isi.YA_TIDAK, NORMAL));
        }
        return columns;
    }

    private static List<Kolom> months(String jalur, boolean whole) {
        List<Kolom> columns = new ArrayList<>();
        Kolom ref = Kolom.of("Ref", NODE_REF, Isi.REF, NORMAL);
        columns.add(whole ? ref : ref.diwajibkan());
        for (String measure : List.of("fisik", "keuangan")) {
            for (int i = 0; i < MONTHS.size(); i++) {
                columns.add(Kolom.of(MONTHS.get(i) + " " + measure, jalur + measure + "/" + i, Isi.BULAN, NARROW));
            }
        }
        return columns;
    }

    private static Lembar iku() {
        return new Lembar(
                "Indikator Kinerja Utama",
                INDICATORS,
                null,
                List.of(
                        Kolom.of("Ref", "indicatorRef", Isi.REF, NORMAL).diwajibkan(),
                        Kolom.of("No", "no", Isi.BULAT, NARROW),
                        Kolom.teks("Kinerja utama", "kinerjaUtama", WIDE).diwajibkan(),
                        Kolom.teks("Indikator", "nama", WIDEST).diwajibkan(),
                        Kolom.teks("Definisi operasional", "definisiOperasional", WIDEST),
                        Kolom.pilihan("Jenis formula", "formula/type", NORMAL, IkuFormula.Type.values())
                                .diwajibkan(),
                        Kolom.teks("Formula", "formula/text", WIDE).diwajibkan(),
                        Kolom.teks("Pembilang", "formula/numerator", WIDE),
                        Kolom.teks("Penyebut", "formula/denominator", WIDE),
                        Kolom.teks("Sumber data", "sumberData", WIDE),
                        Kolom.teks("Penanggung jawab", "penanggungJawab", WIDE),
                        Kolom.pilihan("Diukur oleh", "measuredBy", NORMAL, MeasuredBy.values())));
    }
}
