package id.sakip.realization.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** P.1.4 steps h to k: the camat recommends, the desa follows up, somebody else judges. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class DesaRecommendationTest {
    private final FieldFixture kecamatan = FieldFixture.registered();
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Test
    void statusFollowsWhatWasDone() {
        Response issued = issue("D01", today.plusDays(30));
        String id = issued.jsonPath().getString("id");
        assertThat(issued.statusCode()).isEqualTo(201);
        assertThat(issued.jsonPath().getString("status")).isEqualTo("OPEN");

        Response done = followUp(id, today);
        String followUp = done.jsonPath().getString("followUps[0].id");
        assertThat(done.jsonPath().getString("status")).isEqualTo("REPORTED");

        assertThat(judge(id, followUp, "operator." + kecamatan.kode(), true).statusCode())
                .isEqualTo(403);
        assertThat(judge(id, followUp, "verifikator", false).jsonPath().getString("status"))
                .isEqualTo("OPEN");
        assertThat(judge(id, followUp, "verifikator", true).statusCode()).isEqualTo(409);

        String second = followUp(id, today.minusDays(1)).jsonPath().getString("followUps[1].id");
        assertThat(judge(id, second, "verifikator", true).jsonPath().getString("status"))
                .isEqualTo("DONE");
        assertThat(list().jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void whatIsDueAndNotDoneIsOverdue() {
        issue("D02", today.minusDays(1));

        assertThat(list().jsonPath().getString("items[0].status")).isEqualTo("OVERDUE");
        assertThat(issue("D99", today).statusCode()).isEqualTo(422);
        assertThat(followUp(list().jsonPath().getString("items[0].id"), today.plusDays(2))
                        .statusCode())
                .isEqualTo(422);
    }

    private String path() {
        return "/v1/opd/" + kecamatan.kode() + "/desa-recommendations";
    }

    private Response issue(String desa, LocalDate due) {
        return Api.creatingAs(kecamatan.verifikator())
                .body(Map.of("desa", desa, "text", "Lengkapi buku inventaris", "due", due.toString()))
                .post(path());
    }

    private Response followUp(String id, LocalDate doneOn) {
        return Api.creatingAs(kecamatan.operator())
                .body(Map.of("text", "Buku sudah dilengkapi", "doneOn", doneOn.toString()))
                .post(path() + "/" + id + "/follow-ups");
    }

    private Response judge(String id, String followUp, String user, boolean accepted) {
        return Api.as(Tokens.of(user, kecamatan.kode(), Roles.VERIFIKATOR_OPD))
                .body(Map.of("accepted", accepted))
                .post(path() + "/" + id + "/follow-ups/" + followUp + "/judge");
    }

    private Response list() {
        return Api.as(kecamatan.operator()).get(path());
    }
}
