package id.sakip.evaluation.akip;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Tokens;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The evaluation of Plandaan 2022 as its LHE prints it; a test says what differs. */
public final class AkipFixture {

    public static final String INSPEKTORAT = Tokens.withRole(Roles.INSPEKTORAT, null);
    public static final String PATH = "/v1/opd/{kode}/tahun/{tahun}/akip";
    public static final Map<String, String> LETTER = Map.of(
            "nomor", "X.700/322/415.15/2022",
            "tanggal", "2022-09-30",
            "penerbit", "Inspektur Kabupaten Jombang",
            "perihal", "Laporan Hasil Evaluasi atas Implementasi SAKIP Tahun 2022");

    private AkipFixture() {}

    public static Map<String, Object> plandaan(int recommendations) {
        return evaluation("24.27", recommendations);
    }

    public static Map<String, Object> evaluation(String first, int recommendations) {
        List<Map<String, Object>> rekomendasi = new ArrayList<>();
        for (int no = 1; no <= recommendations; no++) {
            rekomendasi.add(Map.of("no", no, "teks", "Rekomendasi " + no, "kriteria", List.of("2.b.6")));
        }
        return Map.of(
                "template",
                "permenpanrb-88-2021",
                "mode",
                "KOMPONEN",
                "komponen",
                List.of(
                        komponen(1, first, "Standar monitoring jangka menengah belum terpenuhi."),
                        komponen(2, "18.93", "Pengumpulan data belum memanfaatkan aplikasi."),
                        komponen(3, "7.16", "Belum ada pembanding nasional."),
                        komponen(4, "19.81", "Evaluasi belum memanfaatkan aplikasi.")),
                "rekomendasi",
                rekomendasi);
    }

    public static Map<String, Object> komponen(int no, String nilai, String catatan) {
        return Map.of("no", no, "nilai", new BigDecimal(nilai), "catatan", List.of(catatan));
    }

    public static JsonPath recorded(String opd, int tahun, Object body) {
        return Api.creatingAs(INSPEKTORAT)
                .body(body)
                .post(PATH, opd, tahun)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Recorded and made official. */
    public static JsonPath issued(String opd, int tahun, Object body) {
        JsonPath draft = recorded(opd, tahun, body);
        return Api.creatingAs(INSPEKTORAT)
                .header("If-Match", "\"" + draft.getLong("version") + "\"")
                .body(LETTER)
                .post(PATH + "/{id}/issue-lhe", opd, tahun, draft.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
