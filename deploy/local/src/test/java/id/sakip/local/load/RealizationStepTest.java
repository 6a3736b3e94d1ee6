package id.sakip.local.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.StubServer.Told;
import id.sakip.local.load.bundle.Bundle;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.BundleReader;
import id.sakip.local.load.bundle.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RealizationStepTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root"));
    private static final String FORM = "/v1/opd/kec-pakusari/realisasi/2019/tribulan/4";

    private final StubServer server = new StubServer();
    private final Bundle bundle = new BundleReader().read(ROOT.resolve("deploy/bundles/pakusari-2020"));
    private final LoadContext context = server.context(bundle, PolicyOf.HOST);
    private final BundleFile file = bundle.of(Kind.REALISASI).get(0);
    private final RealizationStep step = new RealizationStep(context);
    private String status = "DRAFT";
    private boolean approved;

    RealizationStepTest() {
        server.on("GET " + FORM, any -> new Told(200, form(file), "\"1\""));
        server.on("PUT " + FORM + "/entries?dryRun=true", any -> new Told(200, "{}", null));
        server.on("PUT " + FORM + "/entries", any -> new Told(200, "{}", null));
        server.on("POST " + FORM + "/submit", any -> becomes("SUBMITTED"));
        server.on("POST " + FORM + "/verify", any -> becomes("VERIFIED"));
        server.on("POST " + FORM + "/approve", any -> {
            approved = true;
            return becomes("VERIFIED");
        });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void operatorSubmitsVerifikatorVerifiesCamatApproves() {
        assertEquals("terverifikasi dan disetujui: 3 baris kinerja", step.load(file));
        assertEquals(
                List.of(
                        "operator.pakusari " + FORM + "/submit",
                        "verifikator.pakusari " + FORM + "/verify",
                        "camat.pakusari " + FORM + "/approve"),
                commands());
    }

    @Test
    void whatAnEarlierLoadLeftVerifiedIsApproved() {
        status = "LOCKED";
        assertEquals("terverifikasi dan disetujui: 3 baris kinerja", step.load(file));
        assertEquals(List.of("camat.pakusari " + FORM + "/approve"), commands());
        assertEquals(LoadContext.UNCHANGED, step.load(file));
        assertEquals(1, commands().size(), "the second load sends nothing");
    }

    @Test
    void otherFiguresAreNotApproved() {
        status = "VERIFIED";
        server.on(
                "GET " + FORM,
                any -> new Told(200, form(bundle.of(Kind.REALISASI).get(1)), "\"1\""));
        LoadFailure failure = assertThrows(LoadFailure.class, () -> step.load(file));
        assertTrue(failure.getMessage().contains("izin koreksi"), failure.getMessage());
        assertEquals(List.of(), commands());
    }

    private Told becomes(String next) {
        status = next;
        return new Told(200, "{}", null);
    }

    private List<String> commands() {
        return server.asked("POST").stream()
                .map(asked -> asked.headers().get("Authorization").replace("Bearer token-of-", "") + " " + asked.path())
                .toList();
    }

    /** The form as it is when the rows of a file were entered. */
    private String form(BundleFile entered) {
        ObjectNode form = LoadContext.object();
        ObjectNode submission = form.putObject("submission").put("status", status);
        if (approved) {
            submission.put("approvedAt", "2026-11-25T00:00:00Z");
        }
        ArrayNode rows = form.putArray("entries");
        new RealizationRequests(context).save(entered).path("entries").forEach(entry -> rows.addObject()
                .put("indicatorId", entry.path("indicatorId").textValue())
                .set("entry", entry));
        form.putArray("anggaran");
        return form.toString();
    }
}
