package id.sakip.reporting.render;

import static id.sakip.reporting.document.Column.Align.CENTER;
import static id.sakip.reporting.document.Column.Align.LEFT;
import static id.sakip.reporting.document.Column.Align.RIGHT;

import id.sakip.reporting.document.Block;
import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Column;
import id.sakip.reporting.document.Contents;
import id.sakip.reporting.document.Cover;
import id.sakip.reporting.document.Document;
import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.ItemList;
import id.sakip.reporting.document.PageBreak;
import id.sakip.reporting.document.Paragraph;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Signature;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.document.TableBlock;
import id.sakip.reporting.document.TableIndex;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A kecamatan's LKjIP of more than eighty pages, invented, with everything a real one has and what an attacker adds. */
final class SampleReport {

    static final Edition EDITION =
            new Edition("kec-sukamaju", Instant.parse("2023-03-24T02:00:00.123Z"), "planning:412 realization:988");
    static final String LONG_WORD =
            "Ketidakterpertanggungjawabankeseluruhanpenyelenggaraanpemerintahandidaerahterpencil".repeat(2);
    static final List<String> HOSTILE = List.of(
            "<script>alert('x')</script>",
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "{INCLUDETEXT \"file:///etc/passwd\"}",
            "]]> &amp; &#x41; <!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;",
            "Rapat \uD83D\uDE00 selesai \u2713 \u2265 80%",
            "Kode \u202E001\u202C dan \u0007bel",
            "url(http://127.0.0.1/canary) } body { display:none }");

    private static final String NARRATIVE = """
            Capaian indikator ini diperoleh dari perbandingan realisasi dengan target yang diperjanjikan pada awal tahun. \
            Keberhasilan didukung oleh koordinasi dengan pemerintah desa, tersedianya petunjuk teknis, serta pendampingan \
            rutin oleh seksi terkait. Hambatan yang ditemui adalah keterbatasan jumlah aparatur dan ketepatan waktu \
            penyampaian laporan oleh sebagian desa, yang ditindaklanjuti melalui rapat evaluasi setiap tribulan.""";

    private static final String[] PROGRAMS = {
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
        "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
        "Program Koordinasi Ketenteraman dan Ketertiban Umum",
        "Program Penyelenggaraan Urusan Pemerintahan Umum",
        "Program Pembinaan dan Pengawasan Pemerintahan Desa"
    };
    private static final String[] KEGIATAN = {
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",
        "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa"
    };
    private static final String[] SUB_KEGIATAN = {
        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
        "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
        "Penyediaan Peralatan dan Perlengkapan Kantor",
        "Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan"
    };

    private final List<Block> parts = new ArrayList<>();

    static Document document() {
        return new SampleReport().build();
    }

    static Cover cover() {
        return new Cover(
                "LAPORAN KINERJA INSTANSI PEMERINTAH\n(LKjIP)",
                "KECAMATAN SUKAMAJU",
                "PEMERINTAH KABUPATEN MAKMUR JAYA",
                "Jalan Raya Sukamaju Nomor 17, Kode Pos 61456",
                2022,
                2023);
    }

    static Table longTable(int rows) {
        return nodes("3.4", "Capaian Program, Kegiatan dan Sub Kegiatan", rows, false, columnsOfCapaian());
    }

    static Table wideTable(int rows) {
        return nodes("6.1", "Rencana Program, Kegiatan, dan Pendanaan", rows, true, columnsOfRenstra());
    }

    static Signature twoParties() {
        return new Signature(
                "Makmur Jaya",
                LocalDate.of(2022, 9, 23),
                List.of(
                        new Signature.Party("Pihak Kedua,", "BUPATI MAKMUR JAYA", "Hj. SITI AMINAH", "", ""),
                        new Signature.Party(
                                "Pihak Pertama,",
                                "CAMAT SUKAMAJU",
                                "BUDI SANTOSO, S.H.",
                                "Penata Tingkat I",
                                "19670510 1993021003")));
    }

    private Document build() {
        front();
        chapterOne();
        chapterTwo();
        chapterThree();
        chapterFour();
        annexes();
        return new Document("LKjIP Kecamatan Sukamaju Tahun 2022", cover(), parts);
    }

    private void front() {
        heading(1, "", "KATA PENGANTAR");
        paragraphs(3);
        parts.add(new Signature(
                "Sukamaju",
                null,
                List.of(new Signature.Party(
                        "", "CAMAT SUKAMAJU", "BUDI SANTOSO, S.H.", "Penata Tingkat I", "196705101993021003"))));
        heading(1, "", "DAFTAR ISI");
        parts.add(new Contents(3));
        parts.add(new PageBreak());
        heading(1, "", "DAFTAR TABEL");
        parts.add(new TableIndex());
        heading(1, "", "IKHTISAR EKSEKUTIF");
        paragraphs(4);
        parts.add(new PageBreak());
    }

    private void chapterOne() {
        heading(1, "BAB I", "PENDAHULUAN");
        heading(2, "1.1", "Struktur Organisasi");
        paragraphs(2);
        table(people("1.1", "Pegawai Jabatan Struktural", 8));
        table(people("1.2", "Staf", 45));
        heading(2, "1.2", "Tugas dan Fungsi");
        for (String unit : List.of("Camat", "Sekretaris Kecamatan", "Seksi Tata Pemerintahan", "Seksi Pelayanan")) {
            heading(3, "", unit);
            paragraphs(1);
            parts.add(new ItemList(true, List.of("Menyusun rencana kerja;", NARRATIVE, "Melaksanakan tugas lain.")));
        }
        heading(2, "1.3", "Isu Strategis");
        parts.add(new ItemList(false, HOSTILE));
        paragraphs(5);
        parts.add(new Paragraph(LONG_WORD, Paragraph.Style.BODY));
        parts.add(new Paragraph("Sumber: Kecamatan Sukamaju, 2022", Paragraph.Style.NOTE));
    }

    private void chapterTwo() {
        heading(1, "BAB II", "PERENCANAAN KINERJA");
        heading(2, "2.1", "Perjanjian Kinerja");
        paragraphs(6);
        table(agreement("2.1"));
        heading(2, "2.2", "Indikator Kinerja Utama");
        paragraphs(2);
        table(definitions());
        table(longTable("2.3", 60));
    }

    private void chapterThree() {
        heading(1, "BAB III", "AKUNTABILITAS KINERJA");
        heading(2, "3.1", "Capaian Kinerja Organisasi");
        for (int i = 1; i <= 3; i++) {
            heading(3, i + ".", "Perbandingan target dan realisasi ke-" + i);
            heading(4, "a.", "Analisis penyebab keberhasilan");
            paragraphs(4);
            table(small("3." + i));
        }
        table(longTable(120));
        for (int i = 5; i <= 8; i++) {
            heading(3, "", "Perbandingan " + i);
            paragraphs(3);
            table(small("3." + i));
        }
        heading(3, "", "Analisis efisiensi penggunaan sumber daya");
        paragraphs(1);
        table(nodes("3.9", "Pencapaian Kinerja dan Anggaran", 70, true, columnsOfBudget()));
        paragraphs(1);
        table(nodes("3.10", "Efisiensi Anggaran", 40, true, columnsOfBudget()));
        heading(2, "3.2", "Capaian Kinerja Anggaran");
        paragraphs(7);
        for (int i = 11; i <= 14; i++) {
            table(small("3." + i));
            paragraphs(2);
        }
        table(nodes("3.15", "Pencapaian Kinerja dan Anggaran Semua Tingkat", 70, true, columnsOfBudget()));
        heading(2, "3.3", "Tindak Lanjut Hasil Evaluasi");
        paragraphs(7);
        table(followUp());
    }

    private void chapterFour() {
        heading(1, "BAB IV", "PENUTUP");
        heading(2, "4.1", "Kesimpulan");
        table(small("4.1"));
        paragraphs(4);
    }

    private void annexes() {
        heading(1, "", "LAMPIRAN 1\nPERJANJIAN KINERJA PERUBAHAN TAHUN 2022");
        parts.add(
                new Paragraph("PERJANJIAN KINERJA PERUBAHAN TAHUN 2022\nKECAMATAN SUKAMAJU", Paragraph.Style.CENTERED));
        paragraphs(2);
        parts.add(twoParties());
        parts.add(new PageBreak());
        table(agreement("PK-B"));
        parts.add(twoParties());
        heading(1, "", "LAMPIRAN 2\nMATRIKS RENSTRA");
        table(wideTable(60));
        heading(1, "", "LAMPIRAN 3\nREKAPITULASI EVALUASI RENJA");
        table(nodes("REKAP", "Rekapitulasi Hasil Evaluasi Renja s.d. Tribulan II", 40, true, columnsOfRecap()));
        heading(1, "", "LAMPIRAN 4\nPENGUKURAN KINERJA TRIBULAN IV");
        table(measurement());
        parts.add(twoParties());
    }

    private void heading(int level, String number, String text) {
        parts.add(new Heading(level, number, text));
    }

    private void paragraphs(int count) {
        for (int i = 0; i < count; i++) {
            parts.add(Paragraph.of(NARRATIVE));
        }
    }

    private void table(Table table) {
        parts.add(new TableBlock(table));
    }

    private static Table people(String id, String title, int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(data(
                    "pegawai:" + i,
                    Cell.text("no", i + "."),
                    Cell.text("nama", "Pegawai Nomor " + i + ", S.Sos"),
                    Cell.text("nip", "19760304 200801 1 " + String.format("%03d", i)),
                    Cell.text("jabatan", i == 1 ? "Camat" : "Kepala Seksi Tata Pemerintahan")));
        }
        return new Table(
                id,
                title,
                List.of(
                        column("no", "NO", CENTER, 1),
                        column("nama", "NAMA", LEFT, 4),
                        column("nip", "NIP", LEFT, 4),
                        column("jabatan", "JABATAN", LEFT, 4)),
                rows,
                false,
                List.of());
    }

    private static Table agreement(String id) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < PROGRAMS.length; i++) {
            rows.add(data(
                    "P" + i + "#1",
                    Cell.text("no", (i + 1) + "."),
                    Cell.text("sasaran", "Meningkatnya kualitas penyelenggaraan pemerintahan dan layanan"),
                    Cell.text("program", PROGRAMS[i]),
                    Cell.text("indikator", "Persentase rata-rata capaian kinerja aparatur"),
                    number("target", "100%", "100"),
                    number("anggaran", "2.134.044.723", "2134044723")));
            rows.add(data(
                    "P" + i + "#2",
                    Cell.empty("no"),
                    Cell.empty("sasaran"),
                    Cell.empty("program"),
                    Cell.text("indikator", HOSTILE.get(i)),
                    number("target", "26 lembaga", "26"),
                    Cell.empty("anggaran")));
        }
        rows.add(new Row(
                "jumlah",
                Row.Kind.TOTAL,
                List.of(
                        Cell.empty("no"),
                        Cell.text("sasaran", "Jumlah"),
                        Cell.empty("program"),
                        Cell.empty("indikator"),
                        Cell.empty("target"),
                        number("anggaran", "12.804.268.338", "12804268338"))));
        return new Table(
                id,
                "Perjanjian Kinerja Perubahan Kecamatan Sukamaju Tahun 2022",
                List.of(
                        column("no", "NO", CENTER, 1),
                        column("sasaran", "SASARAN PROGRAM", LEFT, 4),
                        column("program", "PROGRAM", LEFT, 4),
                        column("indikator", "INDIKATOR PROGRAM", LEFT, 5),
                        column("target", "TARGET", CENTER, 2),
                        column("anggaran", "ANGGARAN (Rp)", RIGHT, 3)),
                rows,
                false,
                List.of("Anggaran menurut DPA Perubahan Tahun Anggaran 2022."));
    }

    private static Table definitions() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            rows.add(data(
                    "S1#" + i,
                    Cell.text("no", String.valueOf(i)),
                    Cell.text("kinerjaUtama", "Meningkatnya akuntabilitas dan kinerja kecamatan"),
                    Cell.text("indikator", "Indeks Pelayanan Publik (IPP) Kecamatan"),
                    Cell.text("definisi", NARRATIVE),
                    Cell.text("formula", "Jumlah laporan tepat waktu / jumlah laporan seluruhnya x 100%"),
                    Cell.text("sumberData", i == 3 ? LONG_WORD : "Laporan Evaluasi APB Desa")));
        }
        return new Table(
                "2.2",
                "Indikator Kinerja Utama",
                List.of(
                        column("no", "NO", CENTER, 1),
                        column("kinerjaUtama", "KINERJA UTAMA", LEFT, 3),
                        column("indikator", "INDIKATOR", LEFT, 3),
                        column("definisi", "DEFINISI OPERASIONAL", LEFT, 6),
                        column("formula", "FORMULASI", LEFT, 4),
                        column("sumberData", "SUMBER DATA", LEFT, 3)),
                rows,
                false,
                List.of());
    }

    private static Table small(String id) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            rows.add(data(
                    "S2#" + i,
                    Cell.text("no", i == 1 ? "1" : ""),
                    Cell.text("sasaran", i == 1 ? "Meningkatnya kualitas penyelenggaraan pemerintahan" : ""),
                    Cell.text("indikator", "Indeks Kepuasan Masyarakat (IKM) Kecamatan " + i),
                    number("target", "93,80", "93.8"),
                    number("realisasi", i == 4 ? "N/A" : "93,81", i == 4 ? null : "93.81"),
                    number("capaian", i == 4 ? "N/A" : "100,01%", i == 4 ? null : "100.0106609808102345")));
        }
        rows.add(new Row(
                "rata-rata",
                Row.Kind.TOTAL,
                List.of(
                        Cell.empty("no"),
                        Cell.text("sasaran", "Rata-rata capaian"),
                        Cell.empty("indikator"),
                        Cell.empty("target"),
                        Cell.empty("realisasi"),
                        number("capaian", "100,84%", "100.84"))));
        return new Table(
                id,
                "Capaian Indikator Kinerja Utama Kecamatan Sukamaju Tahun 2022 nomor " + id,
                List.of(
                        column("no", "NO", CENTER, 1),
                        column("sasaran", "SASARAN STRATEGIS", LEFT, 4),
                        column("indikator", "INDIKATOR KINERJA", LEFT, 5),
                        column("target", "TARGET", CENTER, 2),
                        column("realisasi", "REALISASI", CENTER, 2),
                        column("capaian", "CAPAIAN", CENTER, 2)),
                rows,
                false,
                List.of("Capaian = realisasi / target x 100%.", "N/A: tidak diukur pada tahun ini."));
    }

    private static Table longTable(String id, int rows) {
        return nodes(
                id, "Sasaran, Indikator, Target Program, Kegiatan dan Sub Kegiatan", rows, false, columnsOfCapaian());
    }

    private static Table followUp() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            rows.add(data(
                    "rekomendasi:" + i,
                    Cell.text("no", String.valueOf(i)),
                    Cell.text("rekomendasi", NARRATIVE),
                    Cell.text("rencanaAksi", i == 2 ? NARRATIVE.repeat(6) : "Menyusun SOP pengumpulan data kinerja"),
                    Cell.text("hasil", "SOP ditetapkan"),
                    Cell.text("waktu", "Tribulan I"),
                    Cell.text("penanggungJawab", "Sekretaris Kecamatan"),
                    Cell.text("status", "Selesai")));
        }
        return new Table(
                "3.16",
                "Tindak Lanjut Hasil Evaluasi",
                List.of(
                        column("no", "NO", CENTER, 1),
                        column("rekomendasi", "REKOMENDASI", LEFT, 5),
                        column("rencanaAksi", "RENCANA AKSI", LEFT, 5),
                        column("hasil", "HASIL", LEFT, 3),
                        column("waktu", "WAKTU", CENTER, 2),
                        column("penanggungJawab", "PENANGGUNG JAWAB", LEFT, 3),
                        column("status", "STATUS", CENTER, 2)),
                rows,
                false,
                List.of());
    }

    private static Table measurement() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            rows.add(data(
                    "S1#" + i,
                    Cell.text("no", String.valueOf(i)),
                    Cell.text("kinerja", "Meningkatnya akuntabilitas dan kinerja kecamatan"),
                    Cell.text("indikator", "Nilai Evaluasi AKIP Kecamatan"),
                    number("target", "71,00", "71"),
                    number("realisasi", "70,17", "70.17"),
                    number("capaian", "98,83%", "98.83"),
                    Cell.text("program", PROGRAMS[i % PROGRAMS.length]),
                    number("anggaran", "2.134.044.723", "2134044723"),
                    number("realisasiAnggaran", "2.002.041.515", "2002041515"),
                    number("serapan", "93,81%", "93.81"),
                    Cell.text("penjelasan", "Tingkat keberhasilan:\nTercapai\nHambatan:\n" + NARRATIVE),
                    Cell.text("upaya", "Rencana Tindak Lanjut:\nRapat evaluasi tribulanan"),
                    Cell.text("bukti", "LHE Inspektorat Nomor X.700/322/415.15/2022")));
        }
        return new Table(
                "PENGUKURAN",
                "Pengukuran Kinerja Tribulan IV Tahun 2022",
                List.of(
                        column("no", "NO", CENTER, 1),
                        column("kinerja", "KINERJA", LEFT, 4),
                        column("indikator", "INDIKATOR KINERJA INDIVIDU", LEFT, 4),
                        column("target", "TARGET", CENTER, 2),
                        column("realisasi", "REALISASI", CENTER, 2),
                        column("capaian", "CAPAIAN (%)", CENTER, 2),
                        grouped("program", "PROGRAM/KEGIATAN", "KETERKAITAN", LEFT, 4),
                        grouped("anggaran", "ANGGARAN", "KETERKAITAN", RIGHT, 3),
                        grouped("realisasiAnggaran", "REALISASI", "KETERKAITAN", RIGHT, 3),
                        grouped("serapan", "%", "KETERKAITAN", CENTER, 2),
                        column("penjelasan", "PENJELASAN", LEFT, 6),
                        column("upaya", "ALTERNATIF/UPAYA", LEFT, 4),
                        column("bukti", "BUKTI DUKUNG", LEFT, 4)),
                rows,
                true,
                List.of());
    }

    /** Programs with their kegiatan and sub kegiatan; columns that are not named get figures. */
    private static Table nodes(String id, String title, int count, boolean landscape, List<Column> columns) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean program = i % 12 == 0;
            boolean kegiatan = i % 4 == 0;
            String name = program
                    ? PROGRAMS[i / 12 % PROGRAMS.length]
                    : kegiatan ? KEGIATAN[i / 4 % KEGIATAN.length] : SUB_KEGIATAN[i % SUB_KEGIATAN.length];
            List<Cell> cells = new ArrayList<>();
            for (Column column : columns) {
                cells.add(nodeCell(column, program, i, name));
            }
            rows.add(new Row("N" + i, program ? Row.Kind.HEADING : Row.Kind.DATA, cells));
        }
        rows.add(total(columns));
        return new Table(id, title, columns, rows, landscape, List.of("Pagu induk adalah jumlah pagu sub kegiatan."));
    }

    private static Cell nodeCell(Column column, boolean program, int i, String name) {
        return switch (column.key()) {
            case "no" -> Cell.text("no", program ? String.valueOf(i / 12 + 1) : i / 12 + 1 + "." + i % 12);
            case "kode" -> Cell.text("kode", "7.01.01.2.01." + String.format("%02d", i));
            case "nama" -> Cell.text("nama", name);
            case "unitKerja" -> Cell.text("unitKerja", program ? "" : "Kasi Pemberdayaan Masyarakat");
            case "satuan" -> Cell.text("satuan", program ? "" : "dokumen");
            case "sasaran", "indikator" ->
                program
                        ? Cell.empty(column.key())
                        : Cell.text(column.key(), i == 5 ? HOSTILE.get(0) : "Jumlah dokumen yang tersusun tepat waktu");
            default ->
                program
                        ? Cell.empty(column.key())
                        : column.align() == RIGHT
                                ? number(column.key(), "1.818.731.123", "1818731123")
                                : number(column.key(), "100,00%", "100");
        };
    }

    private static Row total(List<Column> columns) {
        List<Cell> cells = new ArrayList<>();
        for (Column column : columns) {
            if (column.key().equals("nama")) {
                cells.add(Cell.text("nama", "Jumlah"));
            } else if (column.align() == RIGHT) {
                cells.add(number(column.key(), "12.804.268.338", "12804268338"));
            } else {
                cells.add(Cell.empty(column.key()));
            }
        }
        return new Row("total", Row.Kind.TOTAL, cells);
    }

    private static List<Column> columnsOfCapaian() {
        return List.of(
                column("no", "NO", CENTER, 1),
                column("nama", "PROGRAM/ KEGIATAN/ SUB KEGIATAN", LEFT, 5),
                column("sasaran", "SASARAN", LEFT, 4),
                column("indikator", "INDIKATOR", LEFT, 4),
                column("target", "TARGET", CENTER, 2),
                column("realisasi", "REALISASI", CENTER, 2),
                column("capaian", "CAPAIAN", CENTER, 2));
    }

    private static List<Column> columnsOfBudget() {
        return List.of(
                column("no", "NO", CENTER, 1),
                column("nama", "SASARAN/ PROGRAM/ KEGIATAN/ SUB KEGIATAN", LEFT, 5),
                column("indikator", "INDIKATOR KINERJA", LEFT, 5),
                grouped("target", "TARGET", "KINERJA", CENTER, 2),
                grouped("realisasi", "REALISASI", "KINERJA", CENTER, 2),
                grouped("capaian", "CAPAIAN", "KINERJA", CENTER, 2),
                grouped("alokasi", "ALOKASI", "ANGGARAN", RIGHT, 3),
                grouped("realisasiAnggaran", "REALISASI", "ANGGARAN", RIGHT, 3),
                grouped("serapan", "CAPAIAN", "ANGGARAN", CENTER, 2));
    }

    private static List<Column> columnsOfRecap() {
        return List.of(
                column("kode", "KODE", LEFT, 2),
                column("nama", "URUSAN/ PROGRAM/ KEGIATAN", LEFT, 5),
                column("indikator", "INDIKATOR KINERJA", LEFT, 4),
                column("targetRenstra", "TARGET RENSTRA", CENTER, 2),
                column("realisasiSd", "REALISASI S.D. TAHUN 2022", CENTER, 2),
                grouped("targetK", "K", "TARGET RENJA 2022", CENTER, 2),
                grouped("targetRp", "Rp", "TARGET RENJA 2022", RIGHT, 3),
                grouped("realisasiK", "K", "REALISASI TRIBULAN II", CENTER, 2),
                grouped("realisasiRp", "Rp", "REALISASI TRIBULAN II", RIGHT, 3));
    }

    private static List<Column> columnsOfRenstra() {
        List<Column> columns = new ArrayList<>(List.of(
                column("kode", "KODE", LEFT, 2),
                column("nama", "PROGRAM DAN KEGIATAN", LEFT, 4),
                column("indikator", "INDIKATOR KINERJA", LEFT, 4),
                column("satuan", "SATUAN", LEFT, 2),
                column("awal", "DATA AWAL", CENTER, 2)));
        for (int tahun = 2019; tahun <= 2023; tahun++) {
            columns.add(grouped("k" + tahun, "TARGET", "TAHUN " + tahun, CENTER, 2));
            columns.add(grouped("rp" + tahun, "Rp", "TAHUN " + tahun, RIGHT, 3));
        }
        columns.add(grouped("kAkhir", "TARGET", "KONDISI AKHIR", CENTER, 2));
        columns.add(grouped("rpAkhir", "Rp", "KONDISI AKHIR", RIGHT, 3));
        columns.add(column("unitKerja", "UNIT KERJA", LEFT, 3));
        return columns;
    }

    private static Column column(String key, String title, Column.Align align, int weight) {
        return new Column(key, title, "", align, weight);
    }

    private static Column grouped(String key, String title, String group, Column.Align align, int weight) {
        return new Column(key, title, group, align, weight);
    }

    private static Row data(String key, Cell... cells) {
        return new Row(key, Row.Kind.DATA, List.of(cells));
    }

    private static Cell number(String key, String text, String value) {
        return new Cell(
                key,
                text,
                value == null ? null : new BigDecimal(value),
                Cell.Kind.INPUT,
                List.of(new Source(
                        "realization",
                        "4b1d6a3e",
                        UUID.fromString("0190b1d2-0000-7000-8000-000000000001"),
                        "Realisasi Tribulan IV 2022")));
    }
}
