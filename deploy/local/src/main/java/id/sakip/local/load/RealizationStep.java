package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.BundleFile;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Realization of a tribulan: Bappeda opens it, the operator enters and submits, the verifikator returns or verifies, and the
 * camat stands by it.
 */
final class RealizationStep implements Step {
    /** What is entered now is not late, whatever the year it speaks of. */
    private static final int DAYS_TO_ENTER = 14;

    private static final Set<String> NOT_THERE_YET = Set.of("indicator-unknown", "node-unknown");

    private final LoadContext context;
    private final RealizationRequests requests;

    RealizationStep(LoadContext context) {
        this.context = context;
        this.requests = new RealizationRequests(context);
    }

    @Override
    public String load(BundleFile file) {
        String path = path(file);
        ObjectNode request = requests.save(file);
        context.waiting().until("layanan Realization mengenal " + context.opd(), () -> context.api()
                .find(Role.OPERATOR, Service.REALIZATION, path)
                .isPresent());
        Answer form = form(path);
        if (isDone(form)) {
            requireSame(file, form, request);
            return isApproved(form) ? LoadContext.UNCHANGED : approve(file, path);
        }
        open(file);
        awaitPlan(file, path, request);
        if (!status(form).equals("SUBMITTED")) {
            enterAndSubmit(path, request);
            if (file.content().has("catatanVerifikasi")) {
                ObjectNode notes = requests.notes(file);
                step(Role.VERIFIKATOR, path, "/return", notes);
                enterAndSubmit(path, request);
            }
        }
        step(Role.VERIFIKATOR, path, "/verify", LoadContext.object());
        return approve(file, path);
    }

    private String approve(BundleFile file, String path) {
        step(Role.CAMAT, path, "/approve", LoadContext.object());
        return result(file, path);
    }

    private String path(BundleFile file) {
        return context.opdPath("/realisasi/" + file.tahun() + "/tribulan/"
                + file.content().path("tribulan").intValue());
    }

    private Answer form(String path) {
        return context.api().get(Role.OPERATOR, Service.REALIZATION, path);
    }

    private static String status(Answer form) {
        return form.body().path("submission").path("status").asText("");
    }

    private static boolean isDone(Answer form) {
        return Set.of("VERIFIED", "LOCKED").contains(status(form));
    }

    private static boolean isApproved(Answer form) {
        return form.body().path("submission").hasNonNull("approvedAt");
    }

    private void requireSame(BundleFile file, Answer form, ObjectNode request) {
        if (!requests.holds(form.body(), request)) {
            throw new LoadFailure(
                    file.path() + ": realisasi tribulan ini sudah diverifikasi dengan isi lain; perbaikannya"
                            + " memerlukan izin koreksi.");
        }
    }

    private void open(BundleFile file) {
        if (requests.isArchive(file)) {
            return;
        }
        String period = "/v1/periode/" + file.tahun() + "/tribulan/"
                + file.content().path("tribulan").intValue();
        String status = context.api()
                .get(Role.BAPPEDA, Service.REALIZATION, period)
                .body()
                .path("status")
                .asText();
        if (status.equals("NOT_OPENED")) {
            ObjectNode request = LoadContext.object()
                    .put("deadline", LocalDate.now().plusDays(DAYS_TO_ENTER).toString());
            context.api().post(Role.BAPPEDA, Service.REALIZATION, period + "/open", 0, request);
        }
    }

    /** Plans and scores arrive as events: until every row is known, the plan is the approved one, and scores are there. */
    private void awaitPlan(BundleFile file, String path, ObjectNode request) {
        String what = "rencana dan nilai Tahun " + file.tahun() + " sampai di layanan Realization";
        context.waiting().until(what, () -> {
            Answer form = form(path);
            boolean knowsPlan = requests.hasApprovedPagu(file, form.body()) && requests.hasScores(file, form.body());
            return knowsPlan
                    && rejected(dryRun(path, form, request), NOT_THERE_YET).isEmpty();
        });
    }

    private JsonNode dryRun(String path, Answer form, ObjectNode request) {
        return context.api()
                .put(Role.OPERATOR, Service.REALIZATION, path + "/entries?dryRun=true", form.etag(), request)
                .body();
    }

    private void enterAndSubmit(String path, ObjectNode request) {
        JsonNode saved = context.api()
                .put(
                        Role.OPERATOR,
                        Service.REALIZATION,
                        path + "/entries",
                        form(path).etag(),
                        request)
                .body();
        List<String> rejected = rejected(saved, Set.of());
        if (!rejected.isEmpty()) {
            throw new LoadFailure("Layanan Realization menolak " + rejected.size() + " baris " + path + ": "
                    + rejected.stream().limit(5).collect(Collectors.joining("; ")));
        }
        step(Role.OPERATOR, path, "/submit", LoadContext.object());
    }

    private void step(Role role, String path, String verb, ObjectNode body) {
        context.api().post(role, Service.REALIZATION, path + verb, form(path).etag(), body);
    }

    /** @param codes which refusals count; empty means all */
    private static List<String> rejected(JsonNode result, Set<String> codes) {
        return StreamSupport.stream(result.path("items").spliterator(), false)
                .filter(item -> item.path("result").asText().equals("REJECTED"))
                .filter(item ->
                        codes.isEmpty() || codes.contains(item.path("code").asText()))
                .map(item -> item.path("pointer").asText() + " "
                        + item.path("sentence").asText())
                .toList();
    }

    private String result(BundleFile file, String path) {
        JsonNode body = form(path).body();
        int entries = file.items("entries").size();
        String persen = body.path("total").path("persen").isNumber()
                ? ", serapan "
                        + body.path("total").path("persen").decimalValue().setScale(2, RoundingMode.HALF_UP) + "%"
                : "";
        return "terverifikasi dan disetujui: " + entries + " baris kinerja" + persen.replace('.', ',');
    }
}
