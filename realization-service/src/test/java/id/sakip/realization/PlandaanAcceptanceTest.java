package id.sakip.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Plandaan 2022 through the API: Tribulan II (lampiran Tabel 2.1) and IV entered by an operator, returned once, verified,
 * approved; the printed capaian of Tabel 3.4, 3.6 and 3.9 and the sixteen individual measurements come out.
 */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class PlandaanAcceptanceTest {
    private static final int TAHUN = 2022;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void theYearComesOutAsItIsPrintedWhereItIsPrintedRight() {
        PlandaanFixture plandaan = PlandaanFixture.announced();
        await().atMost(PATIENCE)
                .until(() -> plandaan.form(TAHUN, 4).statusCode() == 200
                        && plandaan.form(TAHUN, 4).asString().contains("IPP 3,4941"));
        archive(plandaan, 2021);
        KecamatanFixture.open(TAHUN, 2);
        KecamatanFixture.open(TAHUN, 4);

        enterReturnVerifyApprove(plandaan, 2, "realisasi-2022-tribulan-2.json", "P1.K1.S2#1");
        JsonNode second = form(plandaan, TAHUN, 2);
        assertThat(second.at("/total/pagu").decimalValue()).isEqualByComparingTo("2420637792");
        assertThat(second.at("/total/realisasi").decimalValue()).isEqualByComparingTo("949427808");
        assertThat(printed(second.at("/total/persen"))).isEqualTo("39.22");

        enterReturnVerifyApprove(plandaan, 4, "realisasi-2022-tribulan-4.json", "P1.K7.S1#2");
        JsonNode fourth = form(plandaan, TAHUN, 4);
        assertThat(fourth.at("/total/realisasi").decimalValue()).isEqualByComparingTo("2039091915");
        assertThat(printed(fourth.at("/total/persen"))).isEqualTo("93.82");
        JsonNode year2021 = form(plandaan, 2021, 4);
        assertThat(differences("3.4", "capaian", capaian(fourth))).isEmpty();
        assertThat(differences("3.9", "capaian", capaian(fourth))).isEmpty();
        assertThat(differences("3.9", "serapan", serapan(fourth))).isEmpty();
        assertThat(differences("3.6", "capaian2022", capaian(fourth))).isEmpty();
        assertThat(differences("3.6", "capaian2021", capaian(year2021))).isEmpty();
        // nothing spent with full performance, and it is explained (Tabel 3.10 prints it without a word)
        assertThat(fourth.at("/findings").findValuesAsText("place")).containsExactly("P3.K1.S2");
        assertThat(Events.published("RealizationVerified", plandaan.kode())).hasSize(3);
        assertThat(Events.published("RealizationApproved", plandaan.kode())).hasSize(2);
        sixteenMeasurements(plandaan);
    }

    private static void enterReturnVerifyApprove(
            PlandaanFixture plandaan, int tribulan, String file, String questioned) {
        ObjectNode rows = plandaan.rows(file);
        plandaan.save(TAHUN, tribulan, rows)
                .then()
                .statusCode(200)
                .body("rejected", is(0))
                .body(
                        "imported",
                        is(rows.get("entries").size() + rows.get("anggaran").size()));
        plandaan.step(plandaan.operator(), TAHUN, tribulan, "submit", null)
                .then()
                .statusCode(200);
        Map<String, Object> note = Map.of("indicatorId", plandaan.id(questioned), "text", "Lampirkan daftarnya");
        plandaan.step(plandaan.verifikator(), TAHUN, tribulan, "return", Map.of("notes", List.of(note)))
                .then()
                .statusCode(200)
                .body("notes[0].text", equalTo("Lampirkan daftarnya"));
        plandaan.save(TAHUN, tribulan, rows)
                .then()
                .statusCode(200)
                .body(
                        "unchanged",
                        is(rows.get("entries").size() + rows.get("anggaran").size()));
        plandaan.step(plandaan.operator(), TAHUN, tribulan, "submit", null)
                .then()
                .statusCode(200);
        plandaan.step(plandaan.verifikator(), TAHUN, tribulan, "verify", null)
                .then()
                .statusCode(200);
        plandaan.step(plandaan.camat(), TAHUN, tribulan, "approve", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("approvedBy", startsWith("camat."));
    }

    private static void archive(PlandaanFixture plandaan, int tahun) {
        plandaan.save(tahun, 4, plandaan.rows("realisasi-" + tahun + "-tribulan-4.json"))
                .then()
                .statusCode(200)
                .body("rejected", is(0));
        plandaan.step(plandaan.operator(), tahun, 4, "submit", null).then().statusCode(200);
        plandaan.step(plandaan.verifikator(), tahun, 4, "verify", null).then().statusCode(200);
    }

    private static void sixteenMeasurements(PlandaanFixture plandaan) {
        JsonNode measured = json(Api.as(plandaan.camat())
                .get("/v1/opd/" + plandaan.kode() + "/pengukuran/" + TAHUN + "/tribulan/4")
                .then()
                .statusCode(200)
                .body("label", equalTo("Tribulan IV Tahun 2022"))
                .body("approvedBy", startsWith("camat."))
                .body("pengukuran", hasSize(1))
                .body("pengukuran[0].pihakPertama.nama", equalTo("SUPARNO, SH"))
                .body("pengukuran[0].atasan.jabatan", equalTo("BUPATI JOMBANG"))
                .body("pengukuran[0].rows", hasSize(16))
                .extract()
                .asString());
        JsonNode rows = measured.at("/pengukuran/0/rows");
        Map<String, String> capaian = new LinkedHashMap<>();
        Map<String, String> serapan = new LinkedHashMap<>();
        rows.forEach(row -> {
            capaian.put(row.get("ref").asText(), printed(row.get("capaian")));
            serapan.put(row.get("ref").asText(), printed(row.at("/terkait/0/persen")));
            assertThat(row.get("terkait")).as(row.get("ref").asText()).hasSize(1);
            assertThat(row.get("penjelasan")).as(row.get("ref").asText()).isNotEmpty();
            assertThat(row.get("bukti")).as(row.get("ref").asText()).isEmpty();
            assertThat(row.get("upaya")).as(row.get("ref").asText()).isNotEmpty();
        });
        assertThat(rows.findValuesAsText("block")).containsSequence("SASARAN", "PROGRAM");
        assertThat(differences("PENGUKURAN", "capaian", capaian)).isEmpty();
        assertThat(differences("PENGUKURAN", "serapan", serapan)).isEmpty();
    }

    /** @return "row: printed, computed" for every cell of a printed table that does not come out */
    private static List<String> differences(String table, String column, Map<String, String> computed) {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (JsonNode candidate : PlandaanFixture.read("tercetak-2022.json").get("tables")) {
            if (!candidate.get("id").asText().equals(table)) {
                continue;
            }
            for (JsonNode row : candidate.get("rows")) {
                String key = row.get("key").asText();
                String cell = row.at("/cells/" + column).asText("");
                boolean comparable = !cell.isBlank() && !key.equals("total");
                String expected = cell.equals("N/A") ? null : comparable ? normal(cell) : null;
                String actual = computed.get(key);
                if (comparable) {
                    compared++;
                }
                if (comparable && !Objects.equals(expected, actual)) {
                    differences.add(key + ": " + cell + ", " + actual);
                }
            }
        }
        assertThat(compared).as(table).isGreaterThan(10);
        return differences;
    }

    private static Map<String, String> capaian(JsonNode form) {
        Map<String, String> byRef = new LinkedHashMap<>();
        form.get("entries").forEach(row -> byRef.put(row.get("ref").asText(), printed(row.at("/capaian/raw"))));
        return byRef;
    }

    private static Map<String, String> serapan(JsonNode form) {
        Map<String, String> byRef = new LinkedHashMap<>();
        form.get("nodes").forEach(n -> byRef.put(n.at("/node/ref").asText(), printed(n.get("persen"))));
        return byRef;
    }

    private static String normal(String cell) {
        return printed(new BigDecimal(cell.replace("%", "").replace(',', '.').strip()));
    }

    private static String printed(JsonNode number) {
        return number.isNumber() ? printed(number.decimalValue()) : null;
    }

    private static String printed(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static JsonNode form(PlandaanFixture plandaan, int tahun, int tribulan) {
        return json(plandaan.form(tahun, tribulan).asString());
    }

    private static JsonNode json(String text) {
        try {
            return EventJson.MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
