package id.sakip.planning.kelengkapan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.planning.kebijakan.PolicyFixture;
import id.sakip.planning.opd.OpdFixture;
import id.sakip.planning.plan.Journey;
import id.sakip.planning.plan.PlanFixture;
import id.sakip.planning.plan.api.TreeRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** What is missing for a year per OPD, and the history of a document. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class KelengkapanTest {
    private final EntityManagerFactory factory;

    KelengkapanTest(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Test
    void opdSeesWhatItOwesAndWhatIsLate() {
        Api.creatingAs(Journey.BAPPEDA)
                .body(PlanFixture.json(PolicyFixture.from("2022-01-01", "kebijakan-kelengkapan")))
                .post("/v1/kebijakan")
                .then()
                .statusCode(201);
        String kode = "kec-lengkap";
        Api.as(Journey.BAPPEDA)
                .body(PlanFixture.json(OpdFixture.ladder(kode)))
                .put("/v1/opd/" + kode)
                .then()
                .statusCode(201);
        Journey people = new Journey(kode);
        PlanFixture fixture = new PlanFixture(kode);
        own(people, "2022-01-31")
                .body("items.opd", contains(kode))
                .body("items[0].lengkap", equalTo(false))
                .body(
                        "items[0].documents.document",
                        contains("RENSTRA", "RENJA", "PERJANJIAN_KINERJA", "RENCANA_AKSI", "IKU"))
                .body(
                        "items[0].documents.status",
                        contains(nullValue(), nullValue(), nullValue(), nullValue(), nullValue()))
                .body("items[0].documents.late", contains(false, false, false, false, false))
                .body(
                        "items[0].unitTanpaPerjanjian",
                        contains("Sekretariat", "Sub Bagian Umum", "Seksi Tata Pemerintahan"));
        people.approvedRenstra(fixture);
        people.draft("renja", fixture.renja()).statusCode(201);
        own(people, "2022-02-01")
                .body("items[0].documents[0].status", equalTo("APPROVED"))
                .body("items[0].documents[1].status", equalTo("DRAFT"))
                .body("items[0].documents[2].deadline", equalTo("2022-01-31"))
                .body("items[0].documents[2].late", equalTo(true));
        Api.as(people.operator).get("/v1/kelengkapan").then().statusCode(400);
    }

    @Test
    void kabupatenPagesThroughAllInOneStatement() {
        for (int i = 1; i <= 5; i++) {
            Journey people = Journey.inRegistered("kec-satu-query-" + i);
            if (i % 2 == 0) {
                people.approvedRenstra(new PlanFixture(people.opd));
            }
        }
        Journey own = new Journey("kec-satu-query-3");
        own(own, "2022-01-31").body("items.opd", contains("kec-satu-query-3"));
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Response page = Api.as(Journey.BAPPEDA).get("/v1/kelengkapan?tahun=2022&limit=2" + cursor);
            seen.addAll(page.path("items.opd"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        } while (cursor != null);
        assertEquals(seen.size(), new HashSet<>(seen).size());
        assertTrue(seen.containsAll(List.of("kec-satu-query-1", "kec-satu-query-5")));

        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        for (int size : List.of(1, 200)) {
            statistics.clear();
            Api.as(Journey.BAPPEDA)
                    .get("/v1/kelengkapan?tahun=2022&limit=" + size)
                    .then()
                    .statusCode(200);
            assertEquals(1, statistics.getPrepareStatementCount(), "statements for " + size);
        }
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void documentTellsItsHistory() {
        Journey people = Journey.inRegistered("kec-riwayat");
        PlanFixture fixture = new PlanFixture("kec-riwayat");
        UUID murni = people.approvedRenstra(fixture);
        TreeRequest revision = new TreeRequest(
                PlanFixture.revising(
                        fixture.head("renstra/perubahan", "perubahan-1", 2021, 2022), murni, "Perubahan RPJMD"),
                PlanFixture.change(
                        fixture.renstraNodes(),
                        "S1",
                        node -> PlanFixture.withTarget(node, "S1#1", 2022, PlanFixture.value("72"))));
        UUID perubahan = people.approved("renstra", revision, List.of());
        for (UUID id : List.of(murni, perubahan)) {
            Api.as(people.operator)
                    .get("/v1/dokumen/" + id + "/riwayat")
                    .then()
                    .statusCode(200)
                    .body("id", contains(murni.toString(), perubahan.toString()))
                    .body("status", contains("SUPERSEDED", "APPROVED"))
                    .body("label", contains("murni", "perubahan-1"))
                    .body("approvedBy", hasItems("kepala.kec-riwayat"))
                    .body("[1].revises", equalTo(murni.toString()));
        }
        Api.as(new Journey("kec-lain-lagi").operator)
                .get("/v1/dokumen/" + murni + "/riwayat")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse own(Journey people, String asOf) {
        return Api.as(people.operator)
                .get("/v1/kelengkapan?tahun=2022&asOf=" + asOf)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.opd", not(contains("kec-lain")));
    }
}
