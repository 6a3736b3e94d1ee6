package id.sakip.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.planning.plan.Journey;
import id.sakip.planning.plan.PlanFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/**
 * What is asked again and again is translated once. A native query that asks for a plain class makes a key equal to no other:
 * it would be translated, and its plan kept, every time.
 */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class PlanCacheTest {
    private static final String OPD = "kec-tanya";

    @Inject
    EntityManagerFactory factory;

    @Test
    void questionsAskedAgainNeedNoNewPlan() {
        Journey people = Journey.inRegistered(OPD);
        UUID renstra = people.approvedRenstra(new PlanFixture(OPD));
        List<String> questions = List.of(
                "/v1/renstra/" + renstra,
                "/v1/renstra/" + renstra + "/findings",
                "/v1/opd/" + OPD + "/renstra",
                "/v1/opd/" + OPD + "/pohon?tahun=2022",
                "/v1/opd/" + OPD + "/crosscutting",
                "/v1/opd/" + OPD + "/rekomendasi?tahun=2022",
                "/v1/dokumen/" + renstra + "/riwayat",
                "/v1/kelengkapan?tahun=2022");
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        for (String question : questions) {
            ask(people, question);
            ask(people, question);
            statistics.clear();
            ask(people, question);
            assertEquals(0, statistics.getQueryPlanCacheMissCount(), question);
        }
        statistics.setStatisticsEnabled(false);
    }

    private static void ask(Journey people, String question) {
        Api.as(people.operator).get(question).then().statusCode(200);
    }
}
