package id.sakip.evaluation.kabupaten;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.support.Opds;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class PelayananResourceTest {

    private static final String ORGANISASI = Tokens.withRole(Roles.ORGANISASI, null);
    private static final String PATH = "/v1/kabupaten/tahun/{tahun}/pelayanan";
    /** A year no other test publishes in. */
    private static final int TAHUN = 2012;

    @Test
    void everyOpdStandsBesideTheOthersWithGradeAndTrend() {
        String better = Opds.registered();
        String silent = Opds.registered();
        String known = Opds.registered();
        publish(better, TAHUN - 1, "ikm", survey("80", null));
        publish(better, TAHUN, "ikm", survey("94.22", 300));
        publish(known, TAHUN, "ikm", survey("90", 100));
        publish(better, TAHUN, "ipp", assessment("3.49"));
        Api.creatingAs(ORGANISASI)
                .body(Map.of("tahun", TAHUN, "ukuran", "IPP", "tingkat", "PROVINSI", "nilai", 3.88, "sumber", "LAKIP"))
                .post("/v1/benchmark")
                .then()
                .statusCode(201);
        Api.as(Tokens.withRole(Roles.BAPPEDA, null))
                .get(PATH, TAHUN)
                .then()
                .statusCode(200)
                .body("ikm.terbit", equalTo(2))
                .body("ikm.sederhana", equalTo(92.11f))
                .body("ikm.tertimbang", equalTo(93.165f))
                .body("ipp.terbit", equalTo(1))
                .body("ipp.sederhana", equalTo(3.49f))
                .body("ipp.tertimbang", nullValue())
                .body("pembanding", hasSize(1))
                .body("pembanding[0].tingkat", equalTo("PROVINSI"));
        Map<String, Map<String, Object>> rows = allRows();
        assertTrue(rows.keySet().containsAll(List.of(better, silent, known)), rows.keySet()::toString);
        Map<?, ?> ikm = (Map<?, ?>) rows.get(better).get("ikm");
        assertEquals("A", ikm.get("label"));
        assertEquals("ENTRI", rows.get(better).get("asalIkm"));
        assertEquals(14.22f, ikm.get("arah"));
        assertEquals("B-", ((Map<?, ?>) rows.get(better).get("ipp")).get("label"));
        assertTrue(!((Map<?, ?>) rows.get(known).get("ikm")).containsKey("arah"));
        assertTrue(!rows.get(silent).containsKey("ikm") && !rows.get(silent).containsKey("ipp"));
    }

    @Test
    void aCursorThatIsNoneIsRefusedAndAnOpdDoesNotSeeTheOthers() {
        Api.as(ORGANISASI)
                .queryParam("cursor", "' or 1=1 --")
                .get(PATH + "/opd", TAHUN)
                .then()
                .statusCode(400);
        Api.as(ORGANISASI)
                .queryParam("size", 201)
                .get(PATH + "/opd", TAHUN)
                .then()
                .statusCode(400);
        Api.as(Tokens.withRole(Roles.KEPALA_OPD, "kec-plandaan"))
                .get(PATH + "/opd", TAHUN)
                .then()
                .statusCode(403);
    }

    /** Walks all pages, three OPD each; nobody is met twice. */
    private static Map<String, Map<String, Object>> allRows() {
        Map<String, Map<String, Object>> rows = new HashMap<>();
        HashSet<String> cursors = new HashSet<>();
        String cursor = null;
        do {
            JsonPath page = Api.as(ORGANISASI)
                    .queryParams(cursor == null ? Map.of("size", 3) : Map.of("size", 3, "cursor", cursor))
                    .get(PATH + "/opd", TAHUN)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            assertTrue(items.size() <= 3);
            items.forEach(row -> assertTrue(rows.put((String) row.get("opd"), row) == null));
            cursor = page.getString("next");
            assertTrue(cursor == null || cursors.add(cursor));
        } while (cursor != null);
        return rows;
    }

    private static void publish(String opd, int tahun, String what, Object body) {
        Api.creatingAs(ORGANISASI)
                .body(body)
                .post("/v1/opd/{kode}/tahun/{tahun}/" + what, opd, tahun)
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> survey(String nilai, Integer responden) {
        Map<String, Object> layanan = new HashMap<>(Map.of("no", 1, "nama", "KTP", "nilai", new BigDecimal(nilai)));
        if (responden != null) {
            layanan.put("responden", responden);
        }
        return Map.of("instrumen", "skm-9-unsur", "metode", "SIMPLE_MEAN", "layanan", List.of(layanan));
    }

    private static Map<String, Object> assessment(String nilai) {
        List<Map<String, Object>> aspek = new ArrayList<>();
        for (int no = 1; no <= 6; no++) {
            aspek.add(Map.of("no", no, "nilai", new BigDecimal(nilai)));
        }
        return Map.of("instrumen", "ipp-17-2017", "aspek", aspek);
    }
}
