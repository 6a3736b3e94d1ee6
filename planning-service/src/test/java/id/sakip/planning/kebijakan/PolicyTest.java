package id.sakip.planning.kebijakan;

import static id.sakip.planning.kebijakan.PolicyFixture.band;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.planning.kebijakan.domain.Policy;
import id.sakip.planning.kebijakan.domain.PolicyShape;
import id.sakip.planning.plan.Journey;
import id.sakip.planning.plan.PlanFixture;
import id.sakip.planning.shape.domain.Shape;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class PolicyTest {

    @Test
    void newestPolicyThatHasBegunIsInEffect() {
        publish(PolicyFixture.from("2060-01-01", "kebijakan-2060")).statusCode(201);
        publish(PolicyFixture.from("2062-01-01", "kebijakan-2062")).statusCode(201);
        inEffect("2061-12-31").body("items.id", contains("kebijakan-2060"));
        inEffect("2062-01-01").body("items.id", contains("kebijakan-2062"));
        inEffect("2062-01-01").body("items[0].scales[0].bands.label", contains("AA", "A", "E"));
        inEffect("1999-01-01").body("items", empty());
    }

    @Test
    void publishedPolicyIsNeverChanged() {
        publish(PolicyFixture.from("2070-01-01", "kebijakan-2070")).statusCode(201);
        publish(PolicyFixture.from("2070-02-01", "kebijakan-2070"))
                .statusCode(409)
                .body("type", equalTo("/problems/policy-exists"));
        publish(PolicyFixture.from("2070-01-01", "kebijakan-lain"))
                .statusCode(409)
                .body("type", equalTo("/problems/policy-date-taken"));
    }

    @Test
    void scaleThatIsOnlyNamedIsAdoptedFromTheReference() {
        String named = PlanFixture.json(PolicyFixture.with("2085-01-01", "kebijakan-2085", List.of()))
                .replaceAll("\"scales\":\\[.*?]}]", "\"scales\":[{\"id\":\"jember\"}]");
        Api.creatingAs(Journey.BAPPEDA)
                .body(named)
                .post("/v1/kebijakan")
                .then()
                .statusCode(201)
                .body("scales[0].nama", equalTo("Skala ordinal capaian kinerja Kabupaten Jember"))
                .body("scales[0].bands.label", contains("Sangat Baik", "Baik", "Cukup", "Kurang"))
                .body("explanationBelow", equalTo(90))
                .body("explanationAbove", equalTo(120))
                .body("rounding.decimals", equalTo(2))
                .body("deadlines.document", contains("PERJANJIAN_KINERJA", "TRIBULAN_1"));
        Api.creatingAs(Journey.BAPPEDA)
                .body(named.replace("jember", "tidak-dikenal").replace("2085", "2086"))
                .post("/v1/kebijakan")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/scales/0/bands"));
    }

    @Test
    void methodsArePublishedAsDecidedAndOnlyAsKnown() {
        String policy = PlanFixture.json(PolicyFixture.from("2090-01-01", "kebijakan-2090"));
        Api.creatingAs(Journey.BAPPEDA)
                .body(policy.replace("\"monthlyDeadlineDay\":10", "\"monthlyDeadlineDay\":32"))
                .post("/v1/kebijakan")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/monthlyDeadlineDay"));
        Api.creatingAs(Journey.BAPPEDA)
                .body(policy.replace("MEAN_OF_PERCENTS", "MEDIAN"))
                .post("/v1/kebijakan")
                .then()
                .statusCode(400);
        Api.creatingAs(Journey.BAPPEDA)
                .body(policy.replace("TWO_TARGET_MINUS_REALIZATION", "SELISIH"))
                .post("/v1/kebijakan")
                .then()
                .statusCode(400);
        Api.creatingAs(Journey.BAPPEDA)
                .body(policy)
                .post("/v1/kebijakan")
                .then()
                .statusCode(201)
                .body("monthlyDeadlineDay", equalTo(10))
                .body("constantMethod", equalTo("MEAN_OF_PERCENTS"));
    }

    @Test
    void newPolicyRewritesNothingApprovedBefore() {
        publish(PolicyFixture.from("2010-01-01", "kebijakan-2010")).statusCode(201);
        Journey people = Journey.inRegistered("kec-kebijakan");
        PlanFixture fixture = new PlanFixture("kec-kebijakan");
        people.approvedRenstra(fixture);
        UUID renja = people.approvedRenja(fixture);
        String before = read(people, "/v1/renja/" + renja);
        String findings = read(people, "/v1/renja/" + renja + "/findings");
        String tree = read(people, "/v1/opd/kec-kebijakan/pohon?tahun=2022");
        int events = Events.published("RenjaApproved", "kec-kebijakan").size();

        publish(PolicyFixture.with("2010-06-01", "kebijakan-2010-baru", List.of(band("SEMUA", "0", true, "100", true))))
                .statusCode(201);

        assertEquals(before, read(people, "/v1/renja/" + renja));
        assertEquals(findings, read(people, "/v1/renja/" + renja + "/findings"));
        assertEquals(tree, read(people, "/v1/opd/kec-kebijakan/pohon?tahun=2022"));
        assertEquals(events, Events.published("RenjaApproved", "kec-kebijakan").size());
        inEffect("2010-05-31")
                .body("items.id", contains("kebijakan-2010"))
                .body("items[0].scales[0].bands.label", contains("AA", "A", "E"));
    }

    private static String read(Journey people, String path) {
        return Api.as(people.operator)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    static Stream<Arguments> scales() {
        return Stream.of(
                Arguments.of(
                        "gap is allowed",
                        0,
                        List.of(band("A", "90", true, "100", true), band("B", "0", true, "80", true))),
                Arguments.of(
                        "one point bands",
                        0,
                        List.of(band("D", "0", false, "30", true), band("E", "0", true, "0", true))),
                Arguments.of(
                        "open ends",
                        0,
                        List.of(band("A", "100", false, null, false), band("B", null, false, "100", true))),
                Arguments.of(
                        "shared border",
                        1,
                        List.of(band("AA", "100", true, "100", true), band("A", "90", true, "100", true))),
                Arguments.of(
                        "overlap", 1, List.of(band("A", "80", true, "100", true), band("B", "0", true, "81", false))),
                Arguments.of(
                        "two open ends",
                        1,
                        List.of(band("A", "80", true, null, true), band("B", "90", true, "100", true))),
                Arguments.of("turned round", 1, List.of(band("A", "100", true, "80", true))),
                Arguments.of("no band", 1, List.<Policy.Band>of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scales")
    void everyNumberHasAtMostOnePredikat(String name, int mistakes, List<Policy.Band> bands) {
        Shape shape = new Shape();
        PolicyShape.check(shape, PolicyFixture.with("2022-01-01", "kebijakan", bands));
        assertEquals(mistakes, shape.errors().size(), () -> name + " " + shape.errors());
    }

    private static ValidatableResponse publish(Policy policy) {
        return Api.creatingAs(Journey.BAPPEDA)
                .body(PlanFixture.json(policy))
                .post("/v1/kebijakan")
                .then();
    }

    private static ValidatableResponse inEffect(String day) {
        return Api.as(Journey.BAPPEDA).get("/v1/kebijakan?asOf=" + day).then().statusCode(200);
    }
}
