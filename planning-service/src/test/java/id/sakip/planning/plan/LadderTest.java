package id.sakip.planning.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.planning.opd.OpdFixture;
import id.sakip.planning.plan.api.PerjanjianKinerjaRequest;
import id.sakip.planning.plan.api.TreeRequest;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.Jenjang;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PerjanjianKinerjaParties;
import id.sakip.planning.plan.domain.PkIndicator;
import id.sakip.planning.plan.domain.PkProgram;
import id.sakip.planning.plan.domain.PkSasaran;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Perjanjian Kinerja down the ladder: camat, sekcam and kasi, kasubbag, each with his own unit. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class LadderTest {
    private static final Map<String, String> UNITS =
            Map.of("P1", "Camat", "P1.K1", "Kasubbag Umum", "P1.K4", "Sekcam", "P2", "Camat", "P2.K1", "Kasi Tapem");

    /** His successor comes in February 2023 and signs the report of 2022. */
    private static final Map<String, String> NEW_CAMAT = Journey.reason("V-SIGN-1", "pihakPertama|pengganti");

    @Test
    void everyRungSignsForItsOwnUnitAndOnlyTheCamatForTheOpd() {
        Journey people = planned("kec-jenjang-1");
        PlanFixture fixture = new PlanFixture(people.opd);
        UUID camat = people.approved("perjanjian-kinerja", camat(fixture), List.of(NEW_CAMAT));
        UUID kasi = people.approved("perjanjian-kinerja", kasi(fixture, "pk-kasi", "P2.K1"), List.of());
        UUID kasubbag = people.approved(
                "perjanjian-kinerja",
                rung(fixture, "pk-kasubbag", Jenjang.KASUBBAG, "subbag-umum", "P1.K1", "P1.K1.S1"),
                List.of());

        Api.as(people.kepala)
                .get("/v1/perjanjian-kinerja/" + kasi)
                .then()
                .body("document.status", equalTo("APPROVED"))
                .body("document.unitRef", equalTo("seksi-tapem"))
                .body("jenjang", equalTo("KASI"))
                .body("pihakPertama.nama", equalTo("Contoh Kasi, S.IP."))
                .body("pihakKedua.nama", equalTo("Camat Baru, M.Si."))
                .body("pernyataan", equalTo(PerjanjianKinerjaParties.STATEMENT))
                .body("sasaran[0].indicators.ref", contains("P2.K1#1"))
                .body("jumlahPagu", equalTo(4733000));
        Api.as(people.kepala)
                .get("/v1/perjanjian-kinerja/" + kasubbag)
                .then()
                .body("pihakKedua.nama", equalTo("Contoh Sekcam, S.E."));
        Api.as(people.kepala)
                .get("/v1/perjanjian-kinerja/" + camat)
                .then()
                .body("document.status", equalTo("APPROVED"))
                .body("document.unitRef", nullValue())
                .body("jenjang", equalTo("CAMAT"));
        Api.as(people.kepala)
                .get("/v1/opd/" + people.opd + "/pohon?tahun=2022")
                .then()
                .body("documents.id", hasItem(camat.toString()))
                .body("documents.id", not(hasItem(kasi.toString())));
        List<JsonNode> signed = Events.published("PerjanjianKinerjaSigned", people.opd);
        assertEquals(
                List.of("", "KASI", "KASUBBAG"),
                signed.stream()
                        .map(event -> event.path("data").path("jenjang").asText())
                        .toList());
        assertFalse(signed.get(0).path("data").has("unitRef"));
    }

    @Test
    void workOfAnotherUnitIsRefusedAndAUnitSignsOnceAYear() {
        Journey people = planned("kec-jenjang-2");
        PlanFixture fixture = new PlanFixture(people.opd);
        PerjanjianKinerjaRequest foreign = kasi(fixture, "pk-asing", "P1.K4");
        people.draft("perjanjian-kinerja", foreign).statusCode(201);
        people.submit("perjanjian-kinerja", foreign.document().id(), List.of()).statusCode(200);
        people.approve("perjanjian-kinerja", foreign.document().id())
                .statusCode(422)
                .body(
                        "findings.collect { it.ruleId + ' ' + it.place + ' ' + it.found }",
                        hasItem("V-CASC-2 P1.K4|unitKerja Sekcam"));

        people.approved("perjanjian-kinerja", kasi(fixture, "pk-kasi", "P2.K1"), List.of());
        people.draft("perjanjian-kinerja", kasi(fixture, "pk-lagi", "P2.K1"))
                .statusCode(409)
                .body("type", equalTo("/problems/already-in-force"));
    }

    @Test
    void rungMustFitTheUnitAndAVacantOfficeCannotSign() {
        Journey people = planned("kec-jenjang-3");
        PlanFixture fixture = new PlanFixture(people.opd);
        people.draft("perjanjian-kinerja", rung(fixture, "a", Jenjang.KASI, "subbag-umum", "P1.K1", "P1.K1.S1"))
                .statusCode(400)
                .body("errors.pointer", contains("/jenjang"));
        people.draft("perjanjian-kinerja", rung(fixture, "b", Jenjang.KASI, "tidak-ada", "P1.K1", "P1.K1.S1"))
                .statusCode(400)
                .body("errors.pointer", hasItems("/unitRef", "/pihakPertama", "/pihakKedua"));
        people.draft("perjanjian-kinerja", rung(fixture, "c", Jenjang.KASI, "seksi-pmd", "P2.K1", "P2.K1.S1"))
                .statusCode(400)
                .body("errors.pointer", contains("/pihakPertama"))
                .body("errors[0].message", containsString("belum ada pejabat"));
        people.draft("perjanjian-kinerja", rung(fixture, "d", Jenjang.CAMAT, null, "P2.K1", "P2.K1.S1"))
                .statusCode(400)
                .body("errors.pointer", contains("/sasaran/0/nodeId", "/program/0/nodeId"));
    }

    @Test
    void nipStandsInFullOnTheSignedPaperOnly() {
        Journey people = planned("kec-jenjang-6");
        PlanFixture fixture = new PlanFixture(people.opd);
        PerjanjianKinerjaRequest request = kasi(fixture, "pk-nip", "P2.K1");
        String path = "/v1/perjanjian-kinerja/" + request.document().id();
        people.draft("perjanjian-kinerja", request)
                .statusCode(201)
                .body("pihakPertama.nip", equalTo("**************1004"))
                .body("pihakKedua.nip", equalTo("**************1002"));
        Response read = Api.as(people.operator).get(path);
        ObjectNode copy = EventJson.MAPPER.createObjectNode();
        copy.set("document", EventJson.MAPPER.valueToTree(request.document()));
        for (String field :
                List.of("tempat", "pihakPertama", "pihakKedua", "sasaran", "program", "jenjang", "unitRef")) {
            copy.set(field, tree(read).get(field));
        }
        Api.as(people.operator)
                .header("If-Match", read.header("ETag"))
                .body(copy.toString())
                .put(path)
                .then()
                .statusCode(200)
                .body("pihakPertama.nip", equalTo("**************1004"));
        people.submit("perjanjian-kinerja", request.document().id(), List.of()).statusCode(200);
        people.approve("perjanjian-kinerja", request.document().id())
                .statusCode(200)
                .body("pihakPertama.nip", equalTo("198007082005011004"))
                .body("pihakKedua.nip", equalTo("197203041995031002"));
    }

    private static JsonNode tree(Response response) {
        try {
            return EventJson.MAPPER.readTree(response.asString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void revisionBelowTheCamatRevisesNoTargetOfTheOpd() {
        Journey people = planned("kec-jenjang-4");
        PlanFixture fixture = new PlanFixture(people.opd);
        PerjanjianKinerjaRequest murni = kasi(fixture, "pk-kasi", "P2.K1");
        people.approved("perjanjian-kinerja", murni, List.of());
        int before = Events.published("TargetRevised", people.opd).size();
        DocumentHead head = PlanFixture.revising(
                fixture.head("pk-kasi-2", "perubahan-1", 2022, 2022),
                murni.document().id(),
                "Perubahan anggaran");
        people.approved(
                "perjanjian-kinerja",
                new PerjanjianKinerjaRequest(
                        head,
                        "Contoh",
                        null,
                        null,
                        null,
                        List.of(new PkSasaran(
                                1,
                                fixture.id("P2.K1"),
                                null,
                                List.of(new PkIndicator(
                                        fixture.id("P2.K1#1"),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        PlanFixture.value("100"))))),
                        murni.program(),
                        null,
                        Jenjang.KASI,
                        "seksi-tapem"),
                List.of());
        assertEquals(before, Events.published("TargetRevised", people.opd).size());
        people.draft(
                        "perjanjian-kinerja",
                        new PerjanjianKinerjaRequest(
                                PlanFixture.revising(
                                        fixture.head("pk-salah", "perubahan-2", 2022, 2022), head.id(), "Alasan"),
                                "Contoh",
                                null,
                                null,
                                null,
                                murni.sasaran(),
                                murni.program(),
                                null,
                                Jenjang.SEKCAM,
                                "sekretariat"))
                .statusCode(422)
                .body("type", equalTo("/problems/revised-unknown"));
    }

    @Test
    void whoMaySignIsKnownForADayAndANewCamatNeedsANewAgreement() {
        Journey people = planned("kec-jenjang-5");
        PlanFixture fixture = new PlanFixture(people.opd);
        String path = "/v1/opd/" + people.opd + "/penandatangan";
        String agreements = "findAll { it.document == 'PERJANJIAN_KINERJA' }.";
        Api.as(people.operator)
                .get(path + "?asOf=2022-09-23")
                .then()
                .statusCode(200)
                .body("find { it.document == 'RENJA' }.pihakPertama.nama", equalTo("Contoh Camat, S.H."))
                .body(agreements + "jenjang", contains("CAMAT", "SEKCAM", "KASUBBAG", "KASI", "KASI"))
                .body(agreements + "find { it.jenjang == 'CAMAT' }.pihakKedua.nama", equalTo("Contoh Bupati"))
                .body(agreements + "find { it.unitRef == 'subbag-umum' }.pihakKedua.ref", equalTo("sekcam"))
                .body(agreements + "find { it.unitRef == 'seksi-pmd' }.pihakPertama", nullValue())
                .body("pihakPertama.nip.findAll { it != null }", empty());
        Api.as(people.operator)
                .get(path + "?asOf=2023-01-15")
                .then()
                .body("find { it.document == 'RENJA' }.pihakPertama.status", equalTo("PLT"));

        UUID camat = people.approved("perjanjian-kinerja", camat(fixture), List.of(NEW_CAMAT));
        Api.as(people.operator)
                .get(path + "/pembaruan?tahun=2022&asOf=2022-12-31")
                .then()
                .statusCode(200)
                .body("$", empty());
        Api.as(people.operator)
                .get(path + "/pembaruan?tahun=2022&asOf=2023-02-01")
                .then()
                .body("$", hasSize(1))
                .body("[0].document", equalTo(camat.toString()))
                .body("[0].ruleId", equalTo("V-SIGN-1"))
                .body("[0].signedBy", equalTo("Contoh Camat, S.H."))
                .body("[0].holder.nama", equalTo("Camat Baru, M.Si."));
        Api.as(new Journey("kec-jenjang-lain").operator).get(path).then().statusCode(404);
        Api.as(people.operator).get(path + "/pembaruan").then().statusCode(400);
    }

    private static Journey planned(String opd) {
        Api.as(Journey.BAPPEDA)
                .body(PlanFixture.json(OpdFixture.ladder(opd)))
                .put("/v1/opd/" + opd)
                .then()
                .statusCode(201);
        Journey people = new Journey(opd);
        PlanFixture fixture = new PlanFixture(opd);
        people.approvedRenstra(fixture);
        List<Node> nodes = fixture.renjaNodes().stream()
                .map(node -> withUnit(node, UNITS.get(node.ref())))
                .toList();
        people.approved("renja", new TreeRequest(fixture.renja().document(), nodes), List.of(Journey.FEWER_MEETINGS));
        return people;
    }

    private static Node withUnit(Node node, String unitKerja) {
        return new Node(
                node.id(),
                node.ref(),
                node.parentId(),
                node.level(),
                node.kode(),
                node.statement(),
                node.sasaran(),
                unitKerja,
                node.lokasi(),
                node.supports(),
                node.pagu(),
                node.indicators());
    }

    /** Signed on paper in September 2022 by the camat of that time. */
    private static PerjanjianKinerjaRequest camat(PlanFixture fixture) {
        PerjanjianKinerjaRequest agreement = fixture.agreement();
        return new PerjanjianKinerjaRequest(
                PlanFixture.archived(agreement.document(), "188/2/2022", LocalDate.of(2022, 9, 23)),
                agreement.tempat(),
                agreement.pihakPertama(),
                agreement.pihakKedua(),
                agreement.pernyataan(),
                agreement.sasaran(),
                agreement.program(),
                null);
    }

    private static PerjanjianKinerjaRequest kasi(PlanFixture fixture, String name, String kegiatan) {
        String sub = kegiatan.equals("P1.K4") ? "P1.K4.S6" : kegiatan + ".S1";
        return rung(fixture, name, Jenjang.KASI, "seksi-tapem", kegiatan, sub);
    }

    private static PerjanjianKinerjaRequest rung(
            PlanFixture fixture, String name, Jenjang jenjang, String unitRef, String promised, String funded) {
        return new PerjanjianKinerjaRequest(
                fixture.head(name, "murni", 2022, 2022),
                "Contoh",
                null,
                null,
                null,
                List.of(new PkSasaran(null, fixture.id(promised), null, List.of())),
                List.of(new PkProgram(null, fixture.id(funded), null, null, null, List.of(), null)),
                null,
                jenjang,
                unitRef);
    }
}
