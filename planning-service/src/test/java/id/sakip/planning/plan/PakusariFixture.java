package id.sakip.planning.plan;

import id.sakip.planning.opd.domain.Atasan;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.opd.domain.Pejabat;
import id.sakip.planning.opd.domain.Unit;
import id.sakip.planning.plan.domain.IkuFormula;
import id.sakip.planning.plan.domain.IkuIndicator;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.Pihak;
import id.sakip.planning.plan.domain.PkIndicator;
import id.sakip.planning.plan.domain.PkSasaran;
import id.sakip.planning.plan.domain.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Kecamatan Pakusari 2020 as its report prints it: the registry, the Renstra 2016-2021, the PK Perubahan and the IKU. */
public final class PakusariFixture {
    private static final PlanFixture IDS = new PlanFixture("kec-pakusari");
    private static final String SKM = "Hasil Survei Kepuasan Masyarakat (SKM) pada bidang Pelayanan Publik";
    private static final String REKOMENDASI =
            "Prosentase rekomendasi hasil bidang pemerintahan, ketertiban dan keamanan yang ditindaklanjuti dalam 1 tahun";
    private static final String DESA =
            "Prosentase Desa yang sudah menyusun dokumen perencanaan, penganggaran dengan benar dan tepat waktu";

    private static final String TERTIB = "Meningkatnya tertib perencanaan desa";
    /** Sasaran II as the agreement words it; the Renstra speaks of Kelurahan/desa. */
    private static final String KOORDINASI =
            "Meningkatnya Koordinasi Bidang Pemerintahan, Pembangunan dan Penyelenggaraan Pemerintahan Wilayah Kecamatan Pakusari";

    private PakusariFixture() {}

    /** A. Fauzi signed in September 2020; the report of January 2021 bears M. Suryadi. */
    public static Opd opd() {
        return new Opd(
                "kec-pakusari",
                "Kecamatan Pakusari",
                "KECAMATAN",
                null,
                "Jember",
                "Jawa Timur",
                "Asia/Jakarta",
                null,
                "Peraturan Bupati Jember Nomor 61 Tahun 2016",
                7,
                List.of(new Unit("camat", "Camat", null, null, List.of(), List.of())),
                List.of(
                        camat("camat-2020", "A. FAUZI, S.Sos.MS.i", "197007211998031004", null, "2020-12-01"),
                        camat("camat-2021", "Drs. MOCHAMAD SURYADI, M.Si", "196706221993031006", "2020-12-02", null)),
                new Atasan("dr. HJ.FAIDA, MMR.", "Bupati Jember"),
                List.of(),
                List.of(),
                List.of());
    }

    private static Pejabat camat(String ref, String nama, String nip, String dari, String sampai) {
        return new Pejabat(
                ref,
                nama,
                nip,
                null,
                null,
                "Camat Pakusari",
                "camat",
                Pejabat.Status.DEFINITIF,
                Pejabat.Kategori.STRUKTURAL,
                dari == null ? null : LocalDate.parse(dari),
                sampai == null ? null : LocalDate.parse(sampai));
    }

    public static List<Node> renstra() {
        return List.of(
                sasaran("S1", "Meningkatnya kualitas Pelayanan", "S1#1", SKM),
                sasaran(
                        "S2",
                        "Meningkatnya Koordinasi Pemerintahan dan penyelenggara Pemerintahan Kelurahan/desa",
                        "S2#1",
                        REKOMENDASI),
                sasaran("S3", TERTIB, "S3#1", DESA));
    }

    private static Node sasaran(String ref, String statement, String indicator, String nama) {
        return IDS.node(
                ref,
                null,
                Level.SASARAN,
                null,
                statement,
                Map.of(),
                IDS.indicator(indicator, nama, "%", PlanFixture.years(2019, "90", 2020, "95", 2021, "100")));
    }

    public static PerjanjianKinerja agreement(String signer, String nip) {
        return new PerjanjianKinerja(
                2020,
                "Jember",
                new Pihak(signer, nip, null, "Camat Pakusari Kabupaten Jember"),
                new Pihak("dr. HJ.FAIDA, MMR.", null, null, "Bupati Jember"),
                List.of(),
                List.of(
                        promise(
                                "S1",
                                "Meningkatnya Kualitas Pelayanan",
                                new PkIndicator(
                                        IDS.id("S1#1"),
                                        "S1#1",
                                        SKM,
                                        "%",
                                        null,
                                        null,
                                        null,
                                        new Value(null, "B", null, false))),
                        promise("S2", KOORDINASI, percent("S2#1", REKOMENDASI)),
                        promise("S3", TERTIB, percent("S3#1", DESA))),
                List.of(),
                new BigDecimal("400000000"));
    }

    private static PkSasaran promise(String node, String statement, PkIndicator indicator) {
        return new PkSasaran(1, IDS.id(node), statement, List.of(indicator));
    }

    private static PkIndicator percent(String ref, String nama) {
        return new PkIndicator(IDS.id(ref), ref, nama, "%", null, null, null, PlanFixture.value("100"));
    }

    /** The rows of table II.D, copied from Kecamatan Panti and with a percentage that lacks its denominator. */
    public static List<IkuIndicator> iku() {
        return List.of(
                iku(
                        1,
                        "S1#1",
                        "Meningkatkan kualitas pelayanan kepada masyarakat Kecamatan Panti",
                        "Nilai survey kepuasan masyarakat (SKM) dalam pelayanan Publik",
                        new IkuFormula(IkuFormula.Type.NILAI, "Hasil perhitungan survey", null, null)),
                iku(
                        2,
                        "S2#1",
                        "Meningkatkan Koordinasi pemerintahan dan penyelenggaraan pemerintahan desa",
                        "% rekomendasi hasil koordinasi di bidang pemerintahan",
                        new IkuFormula(
                                IkuFormula.Type.PERSENTASE,
                                null,
                                "Jumlah pembangunan di tingkat kecamatan",
                                "jumlah pembangunan yang ditangani")),
                iku(
                        3,
                        "S3#1",
                        "Meningkatkan Koordinasi pemerintahan dan penyelenggaraan pemerintahan desa",
                        DESA,
                        new IkuFormula(
                                IkuFormula.Type.PERSENTASE,
                                "Jumlah Desa yang menyusun dokumen perencanaan dengan benar x 100 %",
                                null,
                                null)));
    }

    private static IkuIndicator iku(int no, String ref, String kinerja, String nama, IkuFormula formula) {
        return new IkuIndicator(
                IDS.id(ref), ref, no, kinerja, nama, "Definisi", formula, "Laporan", "Seksi Pemerintahan", null);
    }

    /** Program II of table "Alokasi Anggaran": two activities of one name; Permendagri 13/2006 gave them codes not printed. */
    public static List<Node> sarana() {
        return List.of(
                IDS.node(
                        "P2",
                        null,
                        Level.PROGRAM,
                        "4.01.4.01.21.01.02",
                        "Peningkatan Sarana dan Prasarana Aparatur",
                        Map.of(),
                        IDS.indicator("P2#1", "Nilai sarana", "Nilai", PlanFixture.years(2020, "100"))),
                kegiatan("P2.K1", "11970000"),
                kegiatan("P2.K2", "16720000"));
    }

    private static Node kegiatan(String ref, String pagu) {
        return IDS.node(
                ref,
                "P2",
                Level.KEGIATAN,
                null,
                "Pemeliharaan Rutin /Berkala Mobil Jabatan",
                PlanFixture.pagu(2020, pagu),
                IDS.count(ref + "#1", "Jumlah kendaraan " + ref, "Unit", PlanFixture.years(2020, "1")));
    }
}
