package id.sakip.planning.plan;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.planning.plan.api.RencanaAksiRequest;
import id.sakip.planning.plan.domain.Bulanan;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.Value;
import id.sakip.planning.plan.domain.WithinYear;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The Rencana Aksi: targets per tribulan and month, on the same way through review as the other documents. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class RencanaAksiTest {

    @Test
    void monthsOfCermeComeBackRolledUp() {
        Journey people = Journey.inRegistered("kec-cerme");
        CermeFixture cerme = new CermeFixture("kec-cerme");
        RencanaAksiRequest request = cerme.request(cerme.ids().head("rencana-aksi", "murni", 2019, 2019));
        people.draft("rencana-aksi", request).statusCode(201);
        Api.as(Journey.BAPPEDA)
                .get("/v1/rencana-aksi/" + request.document().id())
                .then()
                .statusCode(200)
                .body("nodes.find { it.ref == 'PI' }.pagu.2019", equalTo(362700000))
                .body("nodes.find { it.ref == 'PI' }.bulanan.size()", equalTo(0))
                .body("nodes.find { it.ref == 'PI.K7' }.bulanan.2019.fisik[8].value", equalTo(5.65f))
                .body("nodes.find { it.ref == 'PI.K1' }.bulanan.2019.fisik[0].value", nullValue())
                .body("nodes.find { it.ref == 'PI.K1' }.bulanan.2019.fisik[1].text", equalTo("-"))
                .body("tercetak", hasSize(9))
                .body("tercetak.find { !it.nodeId }.kumulatif.keuangan[1].value", equalTo(13))
                .body("rekapBulanan.find { it.ref == 'PI' }.fisik.kumulatif[0].toDouble()", closeTo(6.7087, 0.0001))
                .body(
                        "rekapBulanan.find { !it.nodeId && it.dasar == 'DIHITUNG' }.keuangan.kumulatif[0].toDouble()",
                        closeTo(4.632, 0.005))
                .body(
                        "rekapBulanan.find { !it.nodeId && it.dasar == 'TERCETAK' }.keuangan.kumulatif[1].toDouble()",
                        closeTo(13.32, 0.005));
    }

    @Test
    void revisionAnnouncesTheTribulanThatChanged() {
        Journey people = Journey.inRegistered("kec-triwulan");
        PlanFixture fixture = new PlanFixture("kec-triwulan");
        people.approvedRenstra(fixture);
        people.approvedRenja(fixture);
        people.approved("perjanjian-kinerja", fixture.agreement(), List.of());
        UUID murni = people.approved("rencana-aksi", RencanaAksiFixture.of(fixture), List.of(Journey.FEWER_MEETINGS));
        List<Node> later = PlanFixture.change(
                RencanaAksiFixture.nodes(fixture),
                "P1.K1.S2",
                node -> node.withIndicators(List.of(RencanaAksiFixture.withQuarters(
                        node.indicators().get(0), RencanaAksiFixture.values("0", "1", "2", "2")))));
        UUID perubahan = people.approved(
                "rencana-aksi",
                RencanaAksiFixture.of(
                        PlanFixture.revising(
                                fixture.head("rencana-aksi/2022/perubahan-1", "perubahan-1", 2022, 2022),
                                murni,
                                "Jadwal bergeser"),
                        later),
                List.of(Journey.FEWER_MEETINGS));

        List<JsonNode> events = Events.published("TargetRevised", "kec-triwulan");
        assertEquals(
                List.of("1 1 0", "3 1 2"),
                events.stream()
                        .map(event -> event.path("data"))
                        .map(data -> data.path("tribulan").asText() + " "
                                + data.path("old").path("value").asText() + " "
                                + data.path("new").path("value").asText())
                        .toList());
        Api.as(people.kepala)
                .get("/v1/rencana-aksi/" + perubahan + "/diff?with=" + murni)
                .then()
                .body("changes.place", contains("P1.K1.S2#1", "P1.K1.S2#1"))
                .body("changes.field", contains("target|2022|tribulan 1", "target|2022|tribulan 3"))
                .body("changes.after", contains("0", "2"));
        Api.as(people.kepala)
                .get("/v1/opd/kec-triwulan/pohon?tahun=2022")
                .then()
                .body("documents.kind", hasItems("RENCANA_AKSI", "RENJA"))
                .body("nodes.find { it.ref == 'P1.K1.S2' }.indicators[0].tribulan.value", contains(0, 1, 2, 2));
    }

    @Test
    void monthsThatChangedAreListed() {
        Journey people = Journey.inRegistered("kec-bulanan");
        PlanFixture fixture = new PlanFixture("kec-bulanan");
        people.approvedRenstra(fixture);
        RencanaAksiRequest first = RencanaAksiFixture.of(fixture);
        RencanaAksiRequest second = RencanaAksiFixture.of(
                fixture.head("rencana-aksi/2022/lain", "lain", 2022, 2022),
                PlanFixture.change(RencanaAksiFixture.nodes(fixture), "P1.K1.S1", node -> {
                    Bulanan months = node.bulanan().get(2022);
                    return RencanaAksiFixture.withBulanan(
                            node,
                            new Bulanan(
                                    RencanaAksiFixture.values(
                                            "0", "10", "40", "0", "0", "0", "10", "30", "10", "0", "0", "0"),
                                    months.keuangan()));
                }));
        people.draft("rencana-aksi", first).statusCode(201);
        people.draft("rencana-aksi", second).statusCode(201);
        Api.as(people.kepala)
                .get("/v1/rencana-aksi/" + second.document().id() + "/diff?with="
                        + first.document().id())
                .then()
                .body("changes.field", contains("fisik|2022|8", "fisik|2022|9"))
                .body("changes.before", contains("40", "0"))
                .body("changes.after", contains("30", "10"));
    }

    @Test
    void valueWithoutItsTribulanStaysUnknown() {
        Journey people = Journey.inRegistered("kec-gumelar");
        PlanFixture fixture = new PlanFixture("kec-gumelar");
        people.approvedRenstra(fixture);
        List<Node> nodes = PlanFixture.change(
                RencanaAksiFixture.nodes(fixture),
                "P1.K1.S2",
                node -> node.withIndicators(List.of(RencanaAksiFixture.planned(
                        node.indicators().get(0), null, false, List.of(), RencanaAksiFixture.values("1", "1")))));
        RencanaAksiRequest request = RencanaAksiFixture.of(fixture.head("rencana-aksi", "murni", 2022, 2022), nodes);
        people.draft("rencana-aksi", request)
                .statusCode(201)
                .body("nodes.find { it.ref == 'P1.K1.S2' }.indicators[0].unplaced.2022.value", contains(1, 1))
                .body("nodes.find { it.ref == 'P1.K1.S2' }.indicators[0].tribulan.size()", equalTo(0))
                .body("nodes.find { it.ref == 'P1.K1.S2' }.indicators[0].withinYear", nullValue());
    }

    @Test
    void wayOfCountingMustBeConfirmedBeforeApproval() {
        Journey people = Journey.inRegistered("kec-cara");
        PlanFixture fixture = new PlanFixture("kec-cara");
        people.approvedRenstra(fixture);
        people.approvedRenja(fixture);
        people.approved("perjanjian-kinerja", fixture.agreement(), List.of());
        RencanaAksiRequest proposed =
                RencanaAksiFixture.of(fixture.head("rencana-aksi", "murni", 2022, 2022), unconfirmed(fixture));
        people.draft("rencana-aksi", proposed)
                .statusCode(201)
                .body("usulanCaraHitung.ref", contains("P1.K1.S2#1"))
                .body("usulanCaraHitung[0].fits", contains("ADITIF"))
                .body("usulanCaraHitung[0].ask", equalTo(false));
        UUID id = proposed.document().id();
        Map<String, String> reason = Journey.reason("V-ACC-1", "P1.K1.S2#1|withinYear");
        people.submit("rencana-aksi", id, List.of(Journey.FEWER_MEETINGS, reason))
                .statusCode(200);
        people.approve("rencana-aksi", id)
                .statusCode(422)
                .body("findings.ruleId", contains("V-ACC-1"))
                .body("findings[0].sentence", containsString("hanya cocok dengan ADITIF"));
        assertEquals(0, Events.published("RencanaAksiApproved", "kec-cara").size());
    }

    private static List<Node> unconfirmed(PlanFixture fixture) {
        return PlanFixture.change(
                RencanaAksiFixture.nodes(fixture),
                "P1.K1.S2",
                node -> node.withIndicators(List.of(RencanaAksiFixture.planned(
                        node.indicators().get(0),
                        WithinYear.ADITIF,
                        true,
                        RencanaAksiFixture.values("1", "1", "1", "2"),
                        List.of()))));
    }

    @Test
    void wrongShapesAreNamed() {
        Journey people = Journey.inRegistered("kec-bentuk");
        PlanFixture fixture = new PlanFixture("kec-bentuk");
        List<Node> nodes = PlanFixture.change(
                PlanFixture.change(
                        RencanaAksiFixture.nodes(fixture),
                        "P1.K1.S1",
                        node -> RencanaAksiFixture.withBulanan(
                                node, new Bulanan(RencanaAksiFixture.values("1", "2"), List.of()))),
                "P1",
                node -> RencanaAksiFixture.withBulanan(node, new Bulanan(twelve("-1"), twelve("8"))));
        people.draft("rencana-aksi", RencanaAksiFixture.of(fixture.head("rencana-aksi", "murni", 2022, 2022), nodes))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/nodes/0/bulanan",
                                "/nodes/0/bulanan/2022/fisik/0/value",
                                "/nodes/2/bulanan/2022/fisik",
                                "/nodes/2/bulanan/2022/keuangan"));
        people.draft(
                        "renja",
                        new id.sakip.planning.plan.api.TreeRequest(
                                fixture.head("renja", "murni", 2022, 2022), RencanaAksiFixture.nodes(fixture)))
                .statusCode(400)
                .body("errors.pointer", contains("/nodes/2/bulanan"));
        Api.as(people.operator).get("/v1/opd/kec-bentuk/rencana-aksi").then().body("items", empty());
    }

    private static List<Value> twelve(String number) {
        return java.util.Collections.nCopies(Bulanan.MONTHS, Value.of(new BigDecimal(number), null));
    }
}
