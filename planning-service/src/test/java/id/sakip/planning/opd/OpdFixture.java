package id.sakip.planning.opd;

import id.sakip.planning.opd.domain.Atasan;
import id.sakip.planning.opd.domain.Desa;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.opd.domain.Pejabat;
import id.sakip.planning.opd.domain.SumberDaya;
import id.sakip.planning.opd.domain.Unit;
import id.sakip.planning.plan.PlanFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An OPD with everything an OPD can have. */
public final class OpdFixture {
    public static final String NIP_CAMAT = "197005101993021003";

    private OpdFixture() {}

    public static Opd complete(String kode) {
        return new Opd(
                kode,
                "Kecamatan Contoh",
                "KECAMATAN",
                "A",
                "Jombang",
                "Jawa Timur",
                "Asia/Jakarta",
                "Jalan Raya Contoh Nomor 1",
                "Peraturan Bupati Jombang Nomor 45 Tahun 2019",
                2,
                List.of(
                        new Unit(
                                "camat",
                                "Camat",
                                null,
                                "Memimpin kecamatan",
                                List.of("Koordinasi", "Pembinaan"),
                                List.of()),
                        new Unit("sekretariat", "Sekretariat", "camat", null, List.of(), List.of("Sekcam"))),
                List.of(
                        new Pejabat(
                                "camat",
                                "Contoh Camat, S.H.",
                                "19700510 199302 1 003",
                                "Penata Tingkat I",
                                "III/d",
                                "Camat",
                                "camat",
                                Pejabat.Status.DEFINITIF,
                                Pejabat.Kategori.STRUKTURAL,
                                LocalDate.of(2020, 1, 2),
                                null),
                        new Pejabat(
                                "honorer-1",
                                "Contoh Honorer",
                                null,
                                null,
                                null,
                                "Staf",
                                "sekretariat",
                                Pejabat.Status.DEFINITIF,
                                Pejabat.Kategori.STAF,
                                null,
                                null)),
                new Atasan("Contoh Bupati", "BUPATI CONTOH"),
                List.of(new SumberDaya(
                        2022,
                        13,
                        6,
                        12,
                        List.of(new SumberDaya.Beban(
                                new PlanFixture(kode).id("S1#1"), new BigDecimal("19"), new BigDecimal("6"))))),
                List.of("Pelayanan prima yang cepat dan akuntabel"),
                List.of(new Desa("35.17.21.2001", "Contoh"), new Desa("35.17.21.2002", "Contoh Lor")));
    }

    /**
     * The ladder of a kecamatan: camat, sekretariat with a sub bagian, two seksi of which one has no head; the camat of 2020
     * leaves at the end of 2022, a Plt and a Plh fill in, his successor begins in February 2023.
     */
    public static Opd ladder(String kode) {
        Opd opd = complete(kode);
        return new Opd(
                kode,
                opd.nama(),
                opd.jenis(),
                opd.tipe(),
                opd.kabupaten(),
                opd.provinsi(),
                opd.zonaWaktu(),
                opd.alamat(),
                opd.dasarHukum(),
                opd.jumlahDesa(),
                List.of(
                        unit("camat", "Camat", null),
                        unit("sekretariat", "Sekretariat", "camat", "Sekcam"),
                        unit("subbag-umum", "Sub Bagian Umum", "sekretariat", "Kasubbag Umum"),
                        unit("seksi-tapem", "Seksi Tata Pemerintahan", "camat", "Kasi Tapem"),
                        unit("seksi-pmd", "Seksi Pemberdayaan Masyarakat", "camat", "Kasi PMD")),
                List.of(
                        head("camat-lama", "Camat Lama, S.Sos.", "196501011990031001", "camat", null, "2019-12-31"),
                        head("camat", "Contoh Camat, S.H.", NIP_CAMAT, "camat", "2020-01-02", "2022-12-31"),
                        acting("camat-plh", "Contoh Plh", Pejabat.Status.PLH, "2023-01-01", "2023-01-31"),
                        acting("camat-plt", "Contoh Plt", Pejabat.Status.PLT, "2023-01-01", "2023-01-31"),
                        head("camat-baru", "Camat Baru, M.Si.", "197203041995031002", "camat", "2023-02-01", null),
                        head("sekcam", "Contoh Sekcam, S.E.", "197305061996032003", "sekretariat", "2020-01-02", null),
                        head("kasi-tapem", "Contoh Kasi, S.IP.", "198007082005011004", "seksi-tapem", null, null),
                        head("kasubbag", "Contoh Kasubbag, A.Md.", "198209102008012005", "subbag-umum", null, null)),
                opd.atasan(),
                opd.sumberDaya(),
                opd.isuStrategis(),
                opd.desa());
    }

    private static Unit unit(String ref, String nama, String parentRef, String... sebutan) {
        return new Unit(ref, nama, parentRef, null, List.of(), List.of(sebutan));
    }

    private static Pejabat head(String ref, String nama, String nip, String unitRef, String dari, String sampai) {
        return official(ref, nama, nip, unitRef, Pejabat.Status.DEFINITIF, dari, sampai);
    }

    private static Pejabat acting(String ref, String nama, Pejabat.Status status, String dari, String sampai) {
        return official(ref, nama, null, "camat", status, dari, sampai);
    }

    private static Pejabat official(
            String ref, String nama, String nip, String unitRef, Pejabat.Status status, String dari, String sampai) {
        return new Pejabat(
                ref,
                nama,
                nip,
                "Penata Tingkat I",
                "III/d",
                "Kepala " + unitRef,
                unitRef,
                status,
                Pejabat.Kategori.STRUKTURAL,
                dari == null ? null : LocalDate.parse(dari),
                sampai == null ? null : LocalDate.parse(sampai));
    }
}
