package id.sakip.evaluation.ikm;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Kecamatan Pakusari 2020, 14 elements: its table as printed, and as it can be published. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class DistribusiResourceTest {

    private static final String PATH = "/v1/opd/{kode}/tahun/2020/ikm/distribusi";
    private static final String ORGANISASI = Tokens.withRole(Roles.ORGANISASI, null);

    @Test
    void theTableAsPrintedIsRefusedWithItsFindings() {
        String opd = Opds.registered();
        Map<String, Object> printed = pakusari("10 30 50 20");
        post(opd, "/check", printed)
                .statusCode(200)
                .body("dapatTerbit", equalTo(false))
                .body("unsur[5].skor", equalTo(70))
                .body("unsur[7].skor", equalTo(null))
                .body("findings", hasSize(7))
                .body("findings.place", hasItem("skm|unsur:U8|jumlah"));
        printed.put("alasanTemuan", "Sesuai laporan");
        post(opd, "", printed).statusCode(422).body("type", equalTo("/problems/distribusi-refused"));
        Api.as(ORGANISASI).get("/v1/opd/{kode}/tahun/2020/ikm", opd).then().statusCode(404);
    }

    @Test
    void correctedItIsPublishedWithTheWarningsAndTheReason() {
        String opd = Opds.registered();
        Map<String, Object> corrected = pakusari("10 30 40 20");
        post(opd, "", corrected).statusCode(422).body("type", equalTo("/problems/findings-need-reason"));
        corrected.put("alasanTemuan", "Nilai hasil hitungan disepakati Bappeda");
        post(opd, "", corrected)
                .statusCode(201)
                .body("instrumen", equalTo("ikm-14-unsur"))
                .body("skala", equalTo("ikm-25-2004"))
                .body("mutu", equalTo("B"))
                .body("unsurTerendah.kode", equalTo(List.of("U9", "U12", "U13")))
                .body("rincian.findings", hasSize(7));
        JsonNode data = Events.published("IkmPublished", opd).get(0).get("data");
        // 967,5 / 14
        assertEquals(new BigDecimal("69.107142857143"), data.get("nilai").decimalValue());
        assertEquals(
                "Nilai hasil hitungan disepakati Bappeda",
                data.at("/findings/0/reason").textValue());
    }

    private static ValidatableResponse post(String opd, String step, Object body) {
        return Api.creatingAs(ORGANISASI).body(body).post(PATH + step, opd).then();
    }

    private static Map<String, Object> pakusari(String unsur8) {
        String[] printed = {
            "-,70,Baik",
            "-,70,baik",
            "0 10 90 0,72.5,Baik",
            "0 40 0 60,80,baik",
            "10 30 50 10,65,Baik",
            "10 0 90 0,67.5,baik",
            "0 10 90 0,72.5,baik",
            unsur8 + ",75,baik",
            "20 70 10 0,47.5,baik",
            "30 0 20 50,72.5,baik",
            "0 10 90 0,72.5,baik",
            "10 70 20 0,52.5,Kurang baik",
            "20 10 70 0,62.5,baik",
            "10 0 0 90,92.5,Sangat Baik",
        };
        List<Map<String, Object>> unsur = new ArrayList<>();
        for (String row : printed) {
            String[] cells = row.split(",");
            Map<String, Object> baris = new HashMap<>(
                    Map.of("kode", "U" + (unsur.size() + 1), "skor", new BigDecimal(cells[1]), "predikat", cells[2]));
            if (!"-".equals(cells[0])) {
                baris.put(
                        "persen",
                        Arrays.stream(cells[0].split(" ")).map(BigDecimal::new).toList());
            }
            unsur.add(baris);
        }
        return new HashMap<>(Map.of(
                "instrumen", "ikm-14-unsur", "unsur", unsur, "rerata", new BigDecimal("69.4"), "predikat", "Baik"));
    }
}
