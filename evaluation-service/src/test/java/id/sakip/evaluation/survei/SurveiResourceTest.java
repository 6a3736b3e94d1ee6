package id.sakip.evaluation.survei;

import static id.sakip.evaluation.survei.SurveiFixture.ORGANISASI;
import static id.sakip.evaluation.survei.SurveiFixture.answer;
import static id.sakip.evaluation.survei.SurveiFixture.sheet;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class SurveiResourceTest {

    @Test
    void layananKeepTheirNumberAndTheirNameIsTheirOwn() {
        String opd = Opds.registered();
        String operator = Tokens.withRole(Roles.OPERATOR_OPD, opd);
        String path = "/v1/opd/{kode}/layanan";
        Api.creatingAs(operator)
                .body(Map.of("nama", "KTP"))
                .post(path, opd)
                .then()
                .statusCode(201);
        String second = Api.creatingAs(operator)
                .body(Map.of("nama", "KK", "pengguna", 250))
                .post(path, opd)
                .then()
                .statusCode(201)
                .body("no", equalTo(2))
                .extract()
                .path("id");
        Api.creatingAs(operator)
                .body(Map.of("nama", "ktp"))
                .post(path, opd)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/layanan-exists"));
        Map<String, Object> ended = Map.of("nama", "Kartu Keluarga", "aktif", false);
        String one = path + "/" + second;
        Api.as(operator).body(ended).put(one, opd).then().statusCode(428);
        Api.as(operator)
                .header("If-Match", "\"7\"")
                .body(ended)
                .put(one, opd)
                .then()
                .statusCode(412);
        Api.as(operator)
                .header("If-Match", "\"0\"")
                .body(ended)
                .put(one, opd)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        Api.as(operator)
                .get(path, opd)
                .then()
                .body("nama", equalTo(List.of("KTP", "Kartu Keluarga")))
                .body("aktif", equalTo(List.of(true, false)));
        Api.creatingAs(ORGANISASI)
                .body(SurveiFixture.design(List.of(second), Map.of()))
                .post("/v1/opd/{kode}/tahun/2026/survei", opd)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/survei-layanan-unknown"));
    }

    @Test
    void aDraftTakesNoAnswersAnOpenedSurveyNoOtherDesign() {
        SurveiFixture survei = SurveiFixture.planned(Map.of(), "KTP");
        String kanal = survei.kanal("LINK", null);
        answer(kanal, sheet(1, 4)).statusCode(409).body("type", equalTo("/problems/survei-not-begun"));
        survei.step("close").statusCode(409).body("type", equalTo("/problems/survei-not-open"));
        survei.step("open").statusCode(200).body("status", equalTo("OPEN"));
        survei.step("open").statusCode(409).body("type", equalTo("/problems/survei-already-open"));
        String path = "/v1/opd/{kode}/survei/{id}";
        Api.as(ORGANISASI)
                .header("If-Match", "\"1\"")
                .body(SurveiFixture.design(List.of(UUID.randomUUID().toString()), Map.of()))
                .put(path, survei.opd, survei.id)
                .then()
                .statusCode(422);
        List<String> own = Api.as(ORGANISASI)
                .get("/v1/opd/{kode}/layanan", survei.opd)
                .jsonPath()
                .getList("id");
        Api.as(ORGANISASI)
                .header("If-Match", "\"1\"")
                .body(SurveiFixture.design(own, Map.of("judul", "Lain")))
                .put(path, survei.opd, survei.id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/survei-not-draft"));
    }

    @Test
    void aDraftIsRedesignedAndListed() {
        SurveiFixture survei = SurveiFixture.planned(Map.of(), "KTP", "KK");
        List<String> own = Api.as(ORGANISASI)
                .get("/v1/opd/{kode}/layanan", survei.opd)
                .jsonPath()
                .getList("id");
        Map<String, Object> different =
                Map.of("judul", "SKM semester I", "metode", "RESPONDENT_WEIGHTED", "bobotDibulatkan", true);
        Api.as(ORGANISASI)
                .header("If-Match", "\"0\"")
                .body(SurveiFixture.design(own.subList(0, 1), different))
                .put("/v1/opd/{kode}/survei/{id}", survei.opd, survei.id)
                .then()
                .statusCode(200);
        Api.as(Tokens.withRole(Roles.PETUGAS_LAPANGAN, survei.opd))
                .get("/v1/opd/{kode}/tahun/{tahun}/survei", survei.opd, survei.tahun)
                .then()
                .body("", hasSize(1))
                .body("[0].judul", equalTo("SKM semester I"))
                .body("[0].layanan.nama", equalTo(List.of("KTP")))
                .body("[0].metode", equalTo("RESPONDENT_WEIGHTED"))
                .body("[0].instrumen", equalTo("skm-9-unsur"))
                .body("[0].bobotDibulatkan", equalTo(true));
    }

    @Test
    void periodsThatCannotBeAreRefused() {
        String yesterday = SurveiFixture.today().minusDays(1).toString();
        SurveiFixture over = SurveiFixture.planned(Map.of("mulai", "2024-01-01", "selesai", yesterday), "KTP");
        over.step("open").statusCode(422).body("type", equalTo("/problems/survei-period-over"));
        Api.creatingAs(ORGANISASI)
                .header("If-Match", "\"0\"")
                .body(Map.of("selesai", SurveiFixture.today().toString()))
                .post("/v1/opd/{kode}/survei/{id}/open", over.opd, over.id)
                .then()
                .statusCode(200)
                .body("selesai", equalTo(SurveiFixture.today().toString()));
        List<String> own = Api.as(ORGANISASI)
                .get("/v1/opd/{kode}/layanan", over.opd)
                .jsonPath()
                .getList("id");
        String path = "/v1/opd/{kode}/tahun/2026/survei";
        Map<String, Object> reversed = Map.of("mulai", "2026-02-01", "selesai", "2026-01-31");
        Api.creatingAs(ORGANISASI)
                .body(SurveiFixture.design(own, reversed))
                .post(path, over.opd)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/survei-period-invalid"));
        Api.creatingAs(ORGANISASI)
                .body(SurveiFixture.design(own, Map.of("skala", "akip-88-2021")))
                .post(path, over.opd)
                .then()
                .statusCode(422)
                .body("known", hasItem("skm-14-2017"));
    }

    @Test
    void aQrCodeHoldsTheAddressOfTheFormAndARevokedOneOpensNothing() throws Exception {
        SurveiFixture survei = SurveiFixture.opened("KTP", "KK");
        String kanal = survei.kanal("QR", 2);
        String path = "/v1/opd/{kode}/survei/{id}/kanal";
        String url = Api.as(ORGANISASI)
                .get(path, survei.opd, survei.id)
                .then()
                .body("[0].jenis", equalTo("QR"))
                .body("[0].layanan", equalTo(2))
                .body("[0].createdAt", notNullValue())
                .extract()
                .path("[0].url");
        assertTrue(url.endsWith("#" + kanal), url);
        byte[] png = RestAssured.given()
                .auth()
                .oauth2(ORGANISASI)
                .get(path + "/{kanal}/qr.png", survei.opd, survei.id, kanal)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        assertEquals(url, decode(png));
        String svg = RestAssured.given()
                .auth()
                .oauth2(ORGANISASI)
                .get(path + "/{kanal}/qr.svg", survei.opd, survei.id, kanal)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(svg.startsWith("<svg xmlns=") && svg.contains("h1v1h-1z"), svg);
        answer(kanal, Map.of("id", UUID.randomUUID().toString(), "jawaban", Map.of("U1", 4)))
                .statusCode(201);
        assertEquals(List.of(0, 1), survei.hasil().getList("layanan.responden"));
        String operator = Tokens.withRole(Roles.OPERATOR_OPD, survei.opd);
        for (int twice = 0; twice < 2; twice++) {
            Api.as(operator)
                    .post(path + "/{kanal}/revoke", survei.opd, survei.id, kanal)
                    .then()
                    .statusCode(200)
                    .body("aktif", equalTo(false));
        }
        answer(kanal, sheet(1, 4)).statusCode(404);
        Api.creatingAs(operator)
                .body(Map.of("jenis", "PAPER"))
                .post(path, survei.opd, survei.id)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/kanal-paper"));
        Api.creatingAs(operator)
                .body(Map.of("jenis", "LINK", "layanan", 3))
                .post(path, survei.opd, survei.id)
                .then()
                .statusCode(422);
    }

    @Test
    void paperIsMarkedCountsAndCanBeTakenOutAgain() {
        SurveiFixture survei = SurveiFixture.opened("KTP");
        String petugas = Tokens.withRole(Roles.PETUGAS_LAPANGAN, survei.opd);
        String path = "/v1/opd/{kode}/survei/{id}/kertas";
        Map<String, Object> form = sheet(1, 3);
        for (int twice = 0; twice < 2; twice++) {
            Api.creatingAs(petugas)
                    .body(form)
                    .post(path, survei.opd, survei.id)
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(form.get("id")));
        }
        assertEquals(1, survei.hasil().getInt("tanda.kertas"));
        assertEquals(1, survei.hasil().getInt("responden"));
        String operator = Tokens.withRole(Roles.OPERATOR_OPD, survei.opd);
        String one = path + "/" + form.get("id") + "/void";
        Map<String, Object> reason = Map.of("alasan", "Salah baca jawaban");
        Api.creatingAs(operator)
                .body(reason)
                .post(one, survei.opd, survei.id)
                .then()
                .statusCode(204);
        assertEquals(0, survei.hasil().getInt("responden"));
        String kanal = survei.kanal("LINK", null);
        Map<String, Object> online = sheet(1, 4);
        answer(kanal, online).statusCode(201);
        Api.creatingAs(operator)
                .body(reason)
                .post(path + "/" + online.get("id") + "/void", survei.opd, survei.id)
                .then()
                .statusCode(404);
        assertEquals(1, survei.hasil().getInt("responden"));
    }

    private static String decode(byte[] png) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)))
                .getText();
    }
}
