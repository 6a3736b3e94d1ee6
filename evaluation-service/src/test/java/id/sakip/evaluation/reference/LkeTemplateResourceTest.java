package id.sakip.evaluation.reference;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.sakip.evaluation.akip.AkipFixture;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A kabupaten adds its variant of the LKE as data. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class LkeTemplateResourceTest {

    private static final String PATH = "/v1/referensi/lke";

    @Test
    void variantIsAddedUsedAndThenFixed() {
        add(template("lke-uji", "60", "40"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("id", equalTo("lke-uji"));
        add(template("lke-uji", "60", "40")).statusCode(409).body("type", equalTo("/problems/lke-template-exists"));
        Api.as(AkipFixture.INSPEKTORAT).get(PATH).then().body("id", hasItem("lke-uji"));
        replace("lke-uji", null, template("lke-uji", "50", "50")).statusCode(428);
        replace("lke-uji", "\"0\"", template("lke-uji", "50", "50"))
                .statusCode(200)
                .header("ETag", "\"1\"");
        replace("lke-uji", "\"1\"", template("lke-lain", "50", "50")).statusCode(422);
        replace("permenpanrb-88-2021", "\"0\"", template("permenpanrb-88-2021", "50", "50"))
                .statusCode(404);

        String opd = Opds.registered();
        Map<String, Object> evaluation = Map.of(
                "template",
                "lke-uji",
                "mode",
                "YT_AE",
                "jawaban",
                List.of(
                        Map.of("kode", "1.a.1", "jawaban", "Y"),
                        Map.of("kode", "1.a.2", "jawaban", "T"),
                        Map.of("kode", "2.a.1", "jawaban", "B")));
        // 50 x (100 + 0) / 2 + 50 x 75 = 25 + 37,5
        Api.creatingAs(AkipFixture.INSPEKTORAT)
                .body(evaluation)
                .post(AkipFixture.PATH, opd, 2025)
                .then()
                .statusCode(201)
                .body("nilai", equalTo(62.5f))
                .body("predikat", equalTo("B"))
                .body("jawaban.nilai", equalTo(List.of(100, 0, 75)));
        replace("lke-uji", "\"1\"", template("lke-uji", "60", "40"))
                .statusCode(409)
                .body("type", equalTo("/problems/lke-template-in-use"));
    }

    @Test
    void templateThatDoesNotAddUpIsRefusedWithTheSentence() {
        refused(template("lke-salah", "60", "39.99"), "Bobot komponen berjumlah 99,99, seharusnya tepat 100.");
        Map<String, Object> twice = template("lke-salah", "60", "40");
        twice.put("modes", List.of("YT_AE"));
        twice.put("komponen", List.of(komponen(1, "60", "YT"), komponen(1, "40", "YT")));
        refused(twice, "Nomor komponen 1 ada dua kali.");
        Map<String, Object> unknownScale = template("lke-salah", "60", "40");
        unknownScale.put("komponen", List.of(komponen(1, "60", "YT"), komponen(2, "40", "XY")));
        refused(unknownScale, "Kriteria 2.a.1 tidak memiliki skala jawaban Y/T atau A-E yang dikenal.");
        Map<String, Object> unsaid = template("lke-salah", "60", "40");
        unsaid.remove("catatan");
        refused(unsaid, "Acuan yang belum dicocokkan harus menyebut pada catatan apa yang belum dicocokkan.");
        Map<String, Object> unknownBase = template("lke-salah", "60", "40");
        unknownBase.put("varianDari", "lke-1999");
        add(unknownBase).statusCode(422).body("type", equalTo("/problems/reference-unknown"));
    }

    private static void refused(Map<String, Object> template, String sentence) {
        add(template).statusCode(422).body("detail", equalTo(sentence + " Perbaiki lalu kirim ulang."));
    }

    private static ValidatableResponse add(Map<String, Object> template) {
        return Api.creatingAs(AkipFixture.INSPEKTORAT).body(template).post(PATH).then();
    }

    private static ValidatableResponse replace(String id, String ifMatch, Map<String, Object> template) {
        var request = Api.as(AkipFixture.INSPEKTORAT).body(template);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(PATH + "/{id}", id).then();
    }

    private static Map<String, Object> template(String id, String first, String second) {
        Map<String, Object> template = new HashMap<>();
        template.put("id", id);
        template.put("nama", "LKE varian uji");
        template.put("varianDari", "permenpanrb-88-2021");
        // out of force at the end of every year other tests score
        template.put("berlakuMulai", "2019-01-01");
        template.put("berlakuSampai", "2019-06-30");
        template.put("dasarHukum", "Peraturan Bupati");
        template.put("verified", false);
        template.put("catatan", "Contoh untuk uji");
        template.put("modes", List.of("YT_AE"));
        template.put("komponen", List.of(komponen(1, first, "YT"), komponen(2, second, "AE")));
        return template;
    }

    private static Map<String, Object> komponen(int no, String bobot, String skala) {
        List<Map<String, Object>> kriteria = no == 1
                ? List.of(Map.of("kode", "1.a.1", "teks", "Satu"), Map.of("kode", "1.a.2", "teks", "Dua"))
                : List.of(Map.of("kode", "2.a.1", "teks", "Tiga"));
        return Map.of(
                "no",
                no,
                "nama",
                "Komponen " + no,
                "bobot",
                new BigDecimal(bobot),
                "subKomponen",
                List.of(Map.of(
                        "kode",
                        no + ".a",
                        "nama",
                        "Sub",
                        "aspek",
                        no == 1 ? "KEBERADAAN" : "KUALITAS",
                        "bobot",
                        new BigDecimal(bobot),
                        "skala",
                        skala,
                        "kriteria",
                        kriteria)));
    }
}
