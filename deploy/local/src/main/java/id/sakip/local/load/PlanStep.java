package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.Kind;
import java.util.Optional;

/** A planning document: the operator drafts and submits it, the camat approves it or signs the agreement. */
final class PlanStep implements Step {
    private final LoadContext context;
    private final PlanRequests requests;
    private final PlanFindings findings;

    PlanStep(LoadContext context, PlanFindings findings) {
        this.context = context;
        this.requests = new PlanRequests(context);
        this.findings = findings;
    }

    @Override
    public String load(BundleFile file) {
        String path = "/v1/" + file.kind().key();
        String document = path + "/" + requests.documentId(file);
        ObjectNode request = requests.request(file);
        // the camat signs with the NIP and so may see it
        Optional<Answer> held = context.api().find(Role.CAMAT, Service.PLANNING, document);
        if (held.isPresent() && frozen(held.get())) {
            return unchangedOrRefused(file, held.get(), request);
        }
        Answer draft = held.isPresent() ? mended(document, held.get(), request) : drafted(file, request);
        if (!status(draft).equals("SUBMITTED")) {
            draft = context.api()
                    .post(
                            Role.OPERATOR,
                            Service.PLANNING,
                            document + "/submit",
                            draft.etag(),
                            PlanRequests.reasons(file));
        }
        String verb = file.kind() == Kind.PERJANJIAN_KINERJA ? "/sign" : "/approve";
        context.api().post(Role.CAMAT, Service.PLANNING, document + verb, draft.etag(), PlanRequests.reasons(file));
        return (file.kind() == Kind.PERJANJIAN_KINERJA ? "ditandatangani" : "disetujui")
                + size(request)
                + findings(document);
    }

    private Answer drafted(BundleFile file, ObjectNode request) {
        String path = context.opdPath("/" + file.kind().key());
        return context.api().post(Role.OPERATOR, Service.PLANNING, path, 0, request);
    }

    private Answer mended(String document, Answer held, ObjectNode request) {
        if (status(held).equals("SUBMITTED") || JsonSame.holds(held.body(), request)) {
            return held;
        }
        return context.api().put(Role.OPERATOR, Service.PLANNING, document, held.etag(), request);
    }

    private static String unchangedOrRefused(BundleFile file, Answer held, ObjectNode request) {
        if (JsonSame.holds(held.body(), request)) {
            return LoadContext.UNCHANGED;
        }
        throw new LoadFailure(file.path() + ": dokumen berlabel "
                + file.document().path("label").textValue()
                + " sudah disetujui dengan isi lain dan tidak dapat diubah; muat perubahannya sebagai dokumen baru"
                + " yang merevisinya.");
    }

    private static boolean frozen(Answer held) {
        return status(held).equals("APPROVED") || status(held).equals("SUPERSEDED");
    }

    private static String status(Answer answer) {
        return answer.body().path("document").path("status").asText();
    }

    private static String size(JsonNode request) {
        return request.has("nodes") ? ": " + request.path("nodes").size() + " simpul" : "";
    }

    private String findings(String document) {
        int count = findings.of(document).size();
        return count == 0 ? "" : ", " + count + " temuan diterima dengan alasan";
    }
}
