package id.sakip.evaluation.survei;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A survey of a fresh OPD, made the way people make it. */
public final class SurveiFixture {

    public static final String ORGANISASI = Tokens.withRole(Roles.ORGANISASI, null);
    public static final String[] PLANDAAN = {
        "KTP", "KK", "SKCK", "Mutasi / Pindah Kependudukan", "Surat Keterangan Lainnya"
    };
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    public final String opd;
    public final String id;
    public final int tahun;

    private SurveiFixture(String opd, int tahun, String id) {
        this.opd = opd;
        this.tahun = tahun;
        this.id = id;
    }

    /** Open from today on, for the SKM of this year. */
    public static SurveiFixture opened(String... layanan) {
        return opened(Map.of("jenis", "SKM"), layanan);
    }

    public static SurveiFixture opened(Map<String, Object> different, String... layanan) {
        SurveiFixture survei = planned(different, layanan);
        survei.step("open").statusCode(200);
        return survei;
    }

    public static SurveiFixture planned(Map<String, Object> different, String... layanan) {
        String opd = Opds.registered();
        return planned(opd, today().getYear(), different, layanan);
    }

    public static SurveiFixture planned(String opd, int tahun, Map<String, Object> different, String... layanan) {
        List<String> ids = new ArrayList<>();
        for (String nama : layanan) {
            ids.add(Api.creatingAs(Tokens.withRole(Roles.OPERATOR_OPD, opd))
                    .body(Map.of("nama", nama, "pengguna", 500))
                    .post("/v1/opd/{kode}/layanan", opd)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        String id = Api.creatingAs(ORGANISASI)
                .body(design(ids, different))
                .post("/v1/opd/{kode}/tahun/{tahun}/survei", opd, tahun)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new SurveiFixture(opd, tahun, id);
    }

    public static Map<String, Object> design(List<String> layanan, Map<String, Object> different) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "jenis",
                "SKM",
                "judul",
                "Survei Kepuasan Masyarakat",
                "mulai",
                today().toString(),
                "selesai",
                today().plusDays(30).toString(),
                "layanan",
                layanan));
        body.putAll(different);
        return body;
    }

    public static LocalDate today() {
        return LocalDate.now(JAKARTA);
    }

    /** Runs {@code open}, {@code close} with the ETag of the moment. */
    public ValidatableResponse step(String verb) {
        return Api.creatingAs(ORGANISASI)
                .header("If-Match", "\"" + read().getInt("version") + "\"")
                .body("{}")
                .post("/v1/opd/{kode}/survei/{id}/" + verb, opd, id)
                .then();
    }

    public JsonPath read() {
        return Api.as(ORGANISASI)
                .get("/v1/opd/{kode}/survei/{id}", opd, id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** @param layanan number of a service, null for a channel where the respondent chooses */
    public String kanal(String jenis, Integer layanan) {
        Map<String, Object> body = new HashMap<>(Map.of("jenis", jenis));
        if (layanan != null) {
            body.put("layanan", layanan);
        }
        return Api.creatingAs(Tokens.withRole(Roles.OPERATOR_OPD, opd))
                .body(body)
                .post("/v1/opd/{kode}/survei/{id}/kanal", opd, id)
                .then()
                .statusCode(201)
                .extract()
                .path("kode");
    }

    public static ValidatableResponse answer(String kanal, Object body) {
        return Api.anonymous()
                .body(body)
                .post("/v1/survei/{kanal}/jawaban", kanal)
                .then();
    }

    /** A sheet with the same answer to all nine elements. */
    public static Map<String, Object> sheet(int layanan, int answer) {
        Map<String, Integer> jawaban = new HashMap<>();
        for (int u = 1; u <= 9; u++) {
            jawaban.put("U" + u, answer);
        }
        return sheet(layanan, jawaban);
    }

    public static Map<String, Object> sheet(int layanan, Map<String, Integer> jawaban) {
        return new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "layanan", layanan, "jawaban", jawaban));
    }

    public JsonPath hasil() {
        return hasil(false);
    }

    public JsonPath hasil(boolean tanpaDitandai) {
        return Api.as(ORGANISASI)
                .queryParam("tanpaDitandai", tanpaDitandai)
                .get("/v1/opd/{kode}/survei/{id}/hasil", opd, id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The IKM to its last digit, which a JSON path in floats would lose. */
    public BigDecimal nilai() {
        String json = Api.as(ORGANISASI)
                .get("/v1/opd/{kode}/survei/{id}/hasil", opd, id)
                .asString();
        try {
            return EventJson.MAPPER.readTree(json).at("/ikm/nilai").decimalValue();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }

    public ValidatableResponse publish(Map<String, Object> body) {
        return Api.creatingAs(ORGANISASI)
                .body(body)
                .post("/v1/opd/{kode}/survei/{id}/publish", opd, id)
                .then();
    }
}
