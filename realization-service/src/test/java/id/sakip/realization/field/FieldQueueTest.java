package id.sakip.realization.field;

import static id.sakip.realization.field.FieldFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import id.sakip.realization.KecamatanFixture;
import id.sakip.realization.field.domain.VisitPeriod;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Edits, conflicts and late reports: nothing is lost, nothing is silently overwritten. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class FieldQueueTest {
    private final FieldFixture kecamatan = FieldFixture.registered();

    @Test
    void editsThatComeInTheWrongOrderAreAppliedWhenTheirBaseComes() {
        Map<String, Object> first = kecamatan.visit();
        Map<String, Object> second = edit(first, 1, 5);
        Map<String, Object> third = edit(first, 2, 6);

        assertThat(result(kecamatan.send(List.of(third)))).isEqualTo("HELD");
        assertThat(result(kecamatan.send(List.of(second)))).isEqualTo("HELD");
        assertThat(result(kecamatan.send(List.of(first)))).isEqualTo("ACCEPTED");

        JsonPath report = report(first).jsonPath();
        assertThat(report.getInt("version")).isEqualTo(3);
        assertThat(report.getInt("answers.ASET_BERMASALAH")).isEqualTo(6);
        assertThat(queue("OPEN").getList("items")).isEmpty();
        assertThat(queue("ACCEPTED").getList("items.decidedBy")).containsExactly("system", "system");
        // what was answered then is answered now
        assertThat(result(kecamatan.send(List.of(third)))).isEqualTo("HELD");
        assertThat(report(first).jsonPath().getInt("version")).isEqualTo(3);
    }

    @Test
    void editMayStandBeforeItsBaseInOneBatch() {
        Map<String, Object> first = kecamatan.visit();

        Response answer = kecamatan.send(List.of(edit(first, 1, 5), first));

        assertThat(answer.jsonPath().getList("receipts.receipt.result")).containsExactly("HELD", "ACCEPTED");
        assertThat(report(first).jsonPath().getInt("version")).isEqualTo(2);
        assertThat(queue("OPEN").getList("items")).isEmpty();
    }

    @Test
    void otherContentUnderOneIdIsKeptBesideWithTheFieldsThatDiffer() {
        Map<String, Object> first = kecamatan.visit();
        kecamatan.send(List.of(first));
        Map<String, Object> other = with(first, "answers", FieldFixture.answers(9));

        String answer = kecamatan.send(List.of(other)).asString();

        assertThat(answer).isEqualTo(kecamatan.send(List.of(other)).asString()).contains("CONFLICT");
        JsonPath conflict = only("OPEN");
        assertThat(conflict.getString("entry.code")).isEqualTo("other-content");
        assertThat(conflict.getList("differences.pointer")).containsExactly("/answers/ASET_BERMASALAH");
        assertThat(conflict.getInt("differences[0].stored")).isZero();
        assertThat(conflict.getInt("differences[0].sent")).isEqualTo(9);
        assertThat(report(first).jsonPath().getInt("answers.ASET_BERMASALAH")).isZero();

        Response accepted = decide(conflict, "accept", kecamatan.verifikator());
        Response again = decide(conflict, "reject", kecamatan.verifikator());

        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(report(first).jsonPath().getInt("answers.ASET_BERMASALAH")).isEqualTo(9);
        assertThat(report(first).jsonPath().getInt("version")).isEqualTo(2);
    }

    @Test
    void editOfAnOlderVersionConflictsAndIdenticalEditDoesNot() {
        Map<String, Object> first = kecamatan.visit();
        kecamatan.send(List.of(first, edit(first, 1, 4)));

        assertThat(result(kecamatan.send(List.of(edit(first, 1, 7))))).isEqualTo("CONFLICT");
        assertThat(result(kecamatan.send(List.of(edit(first, 2, 4))))).isEqualTo("ALREADY_THERE");
    }

    @Test
    void reportForAClosedTribulanWaitsForAPerson() {
        Instant lastYear = Instant.now().minus(Duration.ofDays(366));
        VisitPeriod period = VisitPeriod.of(LocalDate.ofInstant(lastYear, ZoneId.of("Asia/Jakarta")));
        KecamatanFixture.open(period.tahun(), period.tribulan().number());
        Map<String, Object> inTime = with(kecamatan.visit(), "capturedAt", lastYear.toString());
        assertThat(result(kecamatan.send(List.of(inTime)))).isEqualTo("ACCEPTED");
        close(period.tahun(), period.tribulan().number());
        Map<String, Object> late = with(kecamatan.visit(), "capturedAt", lastYear.toString());

        assertThat(result(kecamatan.send(List.of(late)))).isEqualTo("HELD");
        assertThat(result(kecamatan.send(List.of(edit(inTime, 1, 2))))).isEqualTo("HELD");
        assertThat(result(kecamatan.send(List.of(inTime)))).isEqualTo("ACCEPTED");
        assertThat(queue("OPEN").getList("items.code")).containsExactly("period-closed", "period-closed");
    }

    @Test
    void visitOfAPastYearThatWasNeverOpenedGoesToTheLateList() {
        Instant captured = Instant.now().minus(Duration.ofDays(800));
        Map<String, Object> late = with(kecamatan.visit(), "capturedAt", captured.toString());

        Response answer = kecamatan.send(List.of(late));

        assertThat(result(answer)).isEqualTo("HELD");
        assertThat(answer.jsonPath().getString("receipts[0].receipt.code")).isEqualTo("period-closed");
        assertThat(answer.jsonPath().getBoolean("receipts[0].receipt.keepOnDevice"))
                .isFalse();
        JsonPath waiting = only("OPEN");
        assertThat(waiting.getBoolean("needsDecision")).isTrue();
        assertThat(decide(waiting, "accept", kecamatan.verifikator()).statusCode())
                .isEqualTo(200);
        assertThat(report(late).jsonPath().getBoolean("late")).isTrue();
        assertThat(report(late).jsonPath().getInt("tahun"))
                .isEqualTo(captured.atZone(ZoneId.of("Asia/Jakarta")).getYear());
    }

    @Test
    void unknownDesaWaitsAndARejectionKeepsItReadable() {
        Map<String, Object> lost = with(kecamatan.visit(), "desa", "D99");

        assertThat(result(kecamatan.send(List.of(lost)))).isEqualTo("HELD");
        JsonPath waiting = only("OPEN");
        String own = Tokens.of("petugas." + kecamatan.kode(), kecamatan.kode(), Roles.VERIFIKATOR_OPD);

        assertThat(decide(waiting, "reject", own).statusCode()).isEqualTo(403);
        assertThat(decide(waiting, "reject", kecamatan.verifikator()).statusCode())
                .isEqualTo(200);
        assertThat(only("REJECTED").getString("sent.desa")).isEqualTo("D99");
        assertThat(kecamatan.stored()).isZero();
    }

    @Test
    void verifierIsSomebodyElseAndAnEditOfAVerifiedReportWaits() {
        Map<String, Object> visit = kecamatan.visit();
        kecamatan.send(List.of(visit));
        String both = Tokens.of(
                "petugas." + kecamatan.kode(), kecamatan.kode(), Roles.VERIFIKATOR_OPD, Roles.PETUGAS_LAPANGAN);

        assertThat(step(visit, "verify", both, null).statusCode()).isEqualTo(403);
        Response verified = step(visit, "verify", kecamatan.verifikator(), null);
        Response twice = step(visit, "verify", kecamatan.verifikator(), null);

        assertThat(verified.jsonPath().getString("status")).isEqualTo("VERIFIED");
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(result(kecamatan.send(List.of(edit(visit, 1, 3))))).isEqualTo("HELD");
        assertThat(only("OPEN").getString("entry.code")).isEqualTo("already-verified");
    }

    @Test
    void returnedReportComesBackAsAnEdit() {
        Map<String, Object> visit = kecamatan.visit();
        kecamatan.send(List.of(visit));
        step(visit, "return", kecamatan.verifikator(), Map.of("note", "foto kurang jelas"))
                .then()
                .statusCode(200);

        assertThat(result(kecamatan.send(List.of(edit(visit, 1, 2))))).isEqualTo("ACCEPTED");
        assertThat(report(visit).jsonPath().getString("status")).isEqualTo("RECEIVED");
    }

    private static Map<String, Object> edit(Map<String, Object> item, int base, int bermasalah) {
        Map<String, Object> edit = with(item, "baseVersion", base);
        edit.put("deviceSequence", (Integer) item.get("deviceSequence") + 1000 + base);
        edit.put("answers", FieldFixture.answers(bermasalah));
        return edit;
    }

    private static String result(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getString("receipts[0].receipt.result");
    }

    private String path() {
        return "/v1/opd/" + kecamatan.kode();
    }

    private Response report(Map<String, Object> item) {
        return Api.as(kecamatan.operator()).get(path() + "/field-reports/" + item.get("id"));
    }

    private Response step(Map<String, Object> item, String step, String token, Object body) {
        var request = Api.as(token).header("If-Match", report(item).header("ETag"));
        String address = path() + "/field-reports/" + item.get("id") + "/" + step;
        return body == null ? request.post(address) : request.body(body).post(address);
    }

    private JsonPath queue(String status) {
        return Api.as(kecamatan.operator())
                .get(path() + "/field-queue?status=" + status)
                .jsonPath();
    }

    private JsonPath only(String status) {
        List<String> ids = queue(status).getList("items.id");
        assertThat(ids).hasSize(1);
        return Api.as(kecamatan.operator())
                .get(path() + "/field-queue/" + ids.get(0))
                .jsonPath();
    }

    private Response decide(JsonPath entry, String step, String token) {
        return Api.as(token)
                .body(Map.of("reason", "sudah dicek ke desa"))
                .post(path() + "/field-queue/" + entry.getString("entry.id") + "/" + step);
    }

    private static void close(int tahun, int tribulan) {
        String period = "/v1/periode/" + tahun + "/tribulan/" + tribulan;
        String etag = Api.as(KecamatanFixture.bappeda()).get(period).header("ETag");
        Api.as(KecamatanFixture.bappeda())
                .header("If-Match", etag)
                .body(Map.of("reason", "uji"))
                .post(period + "/close")
                .then()
                .statusCode(200);
    }
}
