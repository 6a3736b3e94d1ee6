package id.sakip.planning.opd;

import id.sakip.planning.opd.domain.Atasan;
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
                13,
                List.of(
                        new Unit("camat", "Camat", null, "Memimpin kecamatan", List.of("Koordinasi", "Pembinaan")),
                        new Unit("sekretariat", "Sekretariat", "camat", null, List.of())),
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
                List.of("Pelayanan prima yang cepat dan akuntabel"));
    }
}
