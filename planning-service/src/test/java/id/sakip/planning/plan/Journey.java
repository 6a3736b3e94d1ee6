package id.sakip.planning.plan;

import static org.hamcrest.Matchers.equalTo;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people of one kecamatan and the steps they take, through the public API with real tokens. */
public final class Journey {
    public final String opd;
    public final String operator;
    public final String verifikator;
    public final String kepala;
    public static final String BAPPEDA = Tokens.of("bappeda.satu", null, Roles.BAPPEDA);

    public Journey(String opd) {
        this.opd = opd;
        this.operator = Tokens.of("operator." + opd, opd, Roles.OPERATOR_OPD);
        this.verifikator = Tokens.of("verifikator." + opd, opd, Roles.VERIFIKATOR_OPD);
        this.kepala = Tokens.of("kepala." + opd, opd, Roles.KEPALA_OPD);
    }

    public static Journey inRegistered(String opd) {
        Journey journey = new Journey(opd);
        Api.as(BAPPEDA)
                .body(PlanFixture.json(
                        Map.of("nama", "Kecamatan Contoh", "kabupaten", "Jombang", "zonaWaktu", "Asia/Jakarta")))
                .put("/v1/opd/" + opd)
                .then()
                .statusCode(201);
        return journey;
    }

    public ValidatableResponse draft(String kind, Object request) {
        return Api.creatingAs(operator)
                .body(request instanceof String text ? text : PlanFixture.json(request))
                .post("/v1/opd/" + opd + "/" + kind)
                .then();
    }

    public ValidatableResponse submit(String kind, UUID id, List<Map<String, String>> reasons) {
        return Api.as(operator)
                .body(Map.of("reasons", reasons))
                .post("/v1/" + kind + "/" + id + "/submit")
                .then();
    }

    public ValidatableResponse approve(String kind, UUID id) {
        String verb = kind.equals("perjanjian-kinerja") ? "sign" : "approve";
        return Api.as(kepala)
                .body("{}")
                .post("/v1/" + kind + "/" + id + "/" + verb)
                .then();
    }

    /** Draft, submit with reasons, approve: the whole way. */
    public UUID approved(String kind, Object request, List<Map<String, String>> reasons) {
        ValidatableResponse drafted = draft(kind, request).statusCode(201);
        UUID id = UUID.fromString(drafted.extract().path("document.id"));
        submit(kind, id, reasons).statusCode(200);
        approve(kind, id).statusCode(200).body("document.status", equalTo("APPROVED"));
        return id;
    }

    /** The whole way, with a reason for every warning the rules have. */
    public UUID approvedExplaining(String kind, Object request) {
        ValidatableResponse drafted = draft(kind, request).statusCode(201);
        UUID id = UUID.fromString(drafted.extract().path("document.id"));
        List<Map<String, Object>> findings =
                Api.as(operator).get("/v1/" + kind + "/" + id + "/findings").path("findings");
        submit(
                        kind,
                        id,
                        findings.stream()
                                .map(finding -> reason(
                                        finding.get("ruleId").toString(),
                                        finding.get("place").toString()))
                                .toList())
                .statusCode(200);
        approve(kind, id).statusCode(200);
        return id;
    }

    public UUID approvedRenstra(PlanFixture fixture) {
        return approved("renstra", fixture.renstra(), List.of());
    }

    public UUID approvedRenja(PlanFixture fixture) {
        return approved("renja", fixture.renja(), List.of(FEWER_MEETINGS));
    }

    public static Map<String, String> reason(String ruleId, String place) {
        return Map.of("ruleId", ruleId, "place", place, "reason", "Disepakati pada rapat pembahasan anggaran");
    }

    /** The Renstra of the fixture plans 6 rapat koordinasi, its Renja 3. */
    public static final Map<String, String> FEWER_MEETINGS = reason("V-TGT-1", "P1.K4.S6#1|target|2022|renstra");
}
