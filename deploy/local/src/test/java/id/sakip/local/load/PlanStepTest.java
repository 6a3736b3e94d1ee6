package id.sakip.local.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.StubServer.Asked;
import id.sakip.local.load.StubServer.Told;
import id.sakip.local.load.bundle.Bundle;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.BundleReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanStepTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root"));

    private final StubServer server = new StubServer();
    private final Bundle bundle = new BundleReader().read(ROOT.resolve("deploy/bundles/plandaan-2022"));
    private final LoadContext context = server.context(bundle, PolicyOf.ITS_KABUPATEN);
    private final PlanStep step = new PlanStep(context, new PlanFindings(context));
    private final BundleFile renja = file("renja-2022-perubahan.json");
    private final ObjectNode request = new PlanRequests(context).request(renja);
    private final String document = "/v1/renja/" + new PlanRequests(context).documentId(renja);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void draftsAndSubmitsAsOperatorApprovesAsCamat() {
        server.on("POST /v1/opd/kec-plandaan/renja", any -> new Told(201, held("DRAFT"), "\"0\""));
        server.on("POST " + document + "/submit", any -> new Told(200, held("SUBMITTED"), "\"1\""));
        server.on("POST " + document + "/approve", any -> new Told(200, held("APPROVED"), "\"2\""));
        server.on("GET " + document + "/findings", any -> new Told(200, "{\"findings\": [{}, {}]}", null));

        String result = step.load(renja);

        assertEquals("disetujui: 45 simpul, 2 temuan diterima dengan alasan", result);
        List<Asked> sent = server.asked("POST");
        assertEquals(
                List.of("operator.plandaan", "operator.plandaan", "camat.plandaan"),
                sent.stream()
                        .map(asked -> asked.headers().get("Authorization").replace("Bearer token-of-", ""))
                        .toList());
        assertEquals("\"0\"", sent.get(1).headers().get("If-match"));
        assertEquals("\"1\"", sent.get(2).headers().get("If-match"));
        assertTrue(sent.get(2).body().contains("V-TGT-1"), sent.get(2).body());
    }

    @Test
    void whatIsApprovedAlreadyIsLeftAlone() {
        server.on("GET " + document, any -> new Told(200, held("APPROVED"), "\"2\""));
        assertEquals(LoadContext.UNCHANGED, step.load(renja));
        assertEquals(List.of(), server.asked("POST"));
        assertEquals(List.of(), server.asked("PUT"));
    }

    @Test
    void anApprovedDocumentIsNeverOverwritten() {
        ObjectNode other = request.deepCopy();
        ((ObjectNode) other.path("nodes").path(0)).put("statement", "Sasaran lain");
        server.on("GET " + document, any -> new Told(200, held(other, "APPROVED"), "\"2\""));
        LoadFailure failure = assertThrows(LoadFailure.class, () -> step.load(renja));
        assertTrue(failure.getMessage().contains("sudah disetujui dengan isi lain"), failure.getMessage());
        assertEquals(List.of(), server.asked("POST"));
    }

    @Test
    void aDraftLeftByABrokenLoadIsMendedAndCarriedOn() {
        ObjectNode other = request.deepCopy();
        other.putArray("nodes");
        server.on("GET " + document, any -> new Told(200, held(other, "DRAFT"), "\"5\""));
        server.on("PUT " + document, any -> new Told(200, held("DRAFT"), "\"6\""));
        server.on("POST " + document + "/submit", any -> new Told(200, held("SUBMITTED"), "\"7\""));
        server.on("POST " + document + "/approve", any -> new Told(200, held("APPROVED"), "\"8\""));
        server.on("GET " + document + "/findings", any -> new Told(200, "{}", null));

        assertEquals("disetujui: 45 simpul", step.load(renja));
        assertEquals("\"5\"", server.asked("PUT").get(0).headers().get("If-match"));
    }

    @Test
    void anAgreementNamesItsPartiesAndLeavesTheFiguresToTheRenja() throws JsonProcessingException {
        JsonNode agreement = new PlanRequests(context).request(file("perjanjian-kinerja-2022-perubahan.json"));
        assertEquals("SUPARNO, SH", agreement.path("pihakPertama").path("nama").textValue());
        assertEquals(6, agreement.path("program").size());
        assertEquals(
                context.ids().id("P3").toString(),
                agreement.path("program").path(2).path("nodeId").textValue());
        assertTrue(agreement.path("program").path(2).path("pagu").isMissingNode());
    }

    private BundleFile file(String path) {
        return bundle.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private String held(String status) {
        return held(request, status);
    }

    private static String held(ObjectNode content, String status) {
        ObjectNode held = content.deepCopy();
        ((ObjectNode) held.path("document")).put("status", status);
        return held.toString();
    }
}
