package id.sakip.planning.pohon;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.planning.plan.Journey;
import id.sakip.planning.plan.PlanFixture;
import id.sakip.planning.plan.api.TreeRequest;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** The tree in effect: documents laid over each other, as of a day, in a fixed number of statements. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class PohonTest {
    private final EntityManagerFactory factory;

    PohonTest(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Test
    void mostBindingDocumentGivesTheTarget() {
        Journey people = Journey.inRegistered("kec-pohon");
        PlanFixture fixture = new PlanFixture("kec-pohon");
        read(people, "?tahun=2022")
                .body("documents", empty())
                .body("nodes", empty())
                .body("totalPagu", equalTo(0));
        people.approvedRenstra(fixture);
        rapat(read(people, "?tahun=2022"), "RENSTRA", 6).body("nodes", hasSize(12));
        people.approvedRenja(fixture);
        rapat(read(people, "?tahun=2022"), "RENJA", 3);
        people.approved("iku", fixture.iku(), List.of());
        people.approved("perjanjian-kinerja", fixture.agreement(), List.of());
        read(people, "?tahun=2022")
                .body("documents.kind", containsInAnyOrder("RENSTRA", "RENJA", "PERJANJIAN_KINERJA", "IKU"))
                .body("nodes.find { it.ref == 'P1' }.indicators[0].targetFrom", equalTo("PERJANJIAN_KINERJA"))
                .body("nodes.find { it.ref == 'P1' }.pagu", equalTo(7665900))
                .body("nodes.find { it.ref == 'T1' }.pagu", equalTo(12398900))
                .body("nodes.find { it.ref == 'P2.K1.S1' }.indicators[0].iku", equalTo(true))
                .body("totalPagu", equalTo(12398900));
        read(people, "?tahun=2021")
                .body("documents.kind", containsInAnyOrder("RENSTRA", "IKU"))
                .body("totalPagu", equalTo(44888600));
        read(people, "?tahun=2023").body("nodes", empty());
    }

    @Test
    void treeAsOfADayKnowsNothingLater() {
        Journey people = Journey.inRegistered("kec-hari");
        PlanFixture fixture = new PlanFixture("kec-hari");
        TreeRequest murni = new TreeRequest(
                PlanFixture.archived(fixture.head("renstra/murni", "murni", 2021, 2022), "1", LocalDate.of(2021, 1, 4)),
                fixture.renstraNodes());
        people.approved("renstra", murni, List.of());
        List<Node> changed = PlanFixture.change(
                fixture.renstraNodes(),
                "S1",
                node -> PlanFixture.withTarget(node, "S1#1", 2022, PlanFixture.value("72")));
        TreeRequest perubahan = new TreeRequest(
                PlanFixture.revising(
                        PlanFixture.archived(
                                fixture.head("renstra/perubahan", "perubahan-1", 2021, 2022),
                                "2",
                                LocalDate.of(2022, 3, 1)),
                        fixture.id("renstra/murni"),
                        "Perubahan RPJMD"),
                changed);
        people.approved("renstra", perubahan, List.of());
        String target = "nodes.find { it.ref == 'S1' }.indicators[0].target.value";
        read(people, "?tahun=2022&asOf=2021-01-03").body("nodes", empty());
        read(people, "?tahun=2022&asOf=2022-02-28").body(target, equalTo(71)).body("documents.version", contains(1));
        read(people, "?tahun=2022&asOf=2022-03-01").body(target, equalTo(72)).body("documents.version", contains(2));
        read(people, "?tahun=2022").body(target, equalTo(72));
    }

    @Test
    void numberOfStatementsDoesNotGrowWithTheTree() {
        long small = statementsFor("kec-kecil", 1);
        long large = statementsFor("kec-besar", 80);
        assertEquals(small, large);
        assertTrue(small <= 8, "statements: " + small);
    }

    private long statementsFor(String opd, int subKegiatan) {
        Journey people = Journey.inRegistered(opd);
        PlanFixture fixture = new PlanFixture(opd);
        people.approvedExplaining(
                "renstra", new TreeRequest(fixture.head("renstra", "murni", 2021, 2022), wide(fixture, subKegiatan)));
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        read(people, "?tahun=2022").body("nodes", hasSize(subKegiatan + 2)).body("nodes[0].parentId", nullValue());
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return statements;
    }

    private static List<Node> wide(PlanFixture fixture, int subKegiatan) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(fixture.node(
                "P1",
                null,
                Level.PROGRAM,
                "7.01.01",
                "Program",
                Map.of(),
                fixture.indicator("P1#1", "Nilai program", "Nilai", PlanFixture.years(2022, "80"))));
        nodes.add(fixture.node(
                "P1.K1",
                "P1",
                Level.KEGIATAN,
                "7.01.01.2.01",
                "Kegiatan",
                Map.of(),
                fixture.indicator("P1.K1#1", "Nilai kegiatan", "Nilai", PlanFixture.years(2022, "80"))));
        for (int i = 1; i <= subKegiatan; i++) {
            String ref = "P1.K1.S" + i;
            nodes.add(fixture.node(
                    ref,
                    "P1.K1",
                    Level.SUB_KEGIATAN,
                    "7.01.01.2.01.%04d".formatted(i),
                    "Sub " + i,
                    PlanFixture.pagu(2022, "1000"),
                    fixture.count(ref + "#1", "Jumlah laporan " + i, "Laporan", PlanFixture.years(2022, "12"))));
        }
        return nodes;
    }

    private static ValidatableResponse rapat(ValidatableResponse tree, String from, int target) {
        String indicator = "nodes.find { it.ref == 'P1.K4.S6' }.indicators[0].";
        return tree.body(indicator + "targetFrom", equalTo(from)).body(indicator + "target.value", equalTo(target));
    }

    private static ValidatableResponse read(Journey people, String query) {
        return Api.as(people.operator)
                .get("/v1/opd/" + people.opd + "/pohon" + query)
                .then()
                .statusCode(200);
    }
}
