package id.sakip.planning.plan.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.http.Page;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.planning.opd.OpdService;
import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.DraftRequest;
import id.sakip.planning.plan.PlanDraftService;
import id.sakip.planning.plan.PlanReadingService;
import id.sakip.planning.plan.PlanVersion;
import id.sakip.planning.plan.PlanWorkflowService;
import id.sakip.planning.plan.domain.PlanKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** The operations all planning documents share; the resources give them a path, a shape and roles. */
@ApplicationScoped
class PlanOperations {
    private final PlanDraftService drafts;
    private final PlanWorkflowService workflow;
    private final PlanReadingService reading;
    private final OpdService opdService;
    private final Idempotency idempotency;

    PlanOperations(
            PlanDraftService drafts,
            PlanWorkflowService workflow,
            PlanReadingService reading,
            OpdService opdService,
            Idempotency idempotency) {
        this.drafts = drafts;
        this.workflow = workflow;
        this.reading = reading;
        this.opdService = opdService;
        this.idempotency = idempotency;
    }

    /** One kind of document with the way its versions are shown. */
    final class Of<T> {
        private final PlanKind kind;
        private final String path;
        private final Function<PlanVersion, T> shown;

        private Of(PlanKind kind, String path, Function<PlanVersion, T> shown) {
            this.kind = kind;
            this.path = path;
            this.shown = shown;
        }

        Response draft(String kode, String key, DraftRequest request) {
            opdService.requireVisible(kode);
            return idempotency.once(key, List.of(kind, kode, request), () -> {
                PlanVersion version = drafts.draftDocument(kind, kode, request);
                return Response.status(Response.Status.CREATED)
                        .entity(shown.apply(version))
                        .header(HttpHeaders.ETAG, Preconditions.etag(version.lockVersion()))
                        .location(URI.create(
                                "/v1/" + path + "/" + version.document().id()))
                        .build();
            });
        }

        RestResponse<T> change(UUID id, String ifMatch, DraftRequest request) {
            return answer(drafts.changeDraft(kind, id, ifMatch, request));
        }

        RestResponse<T> read(UUID id) {
            return answer(reading.read(kind, id));
        }

        Page<DocumentView> versions(String kode, String cursor, int size) {
            opdService.requireVisible(kode);
            return reading.versions(kind, kode, cursor, size);
        }

        PlanReadingService.Findings findings(UUID id) {
            return reading.findings(kind, id);
        }

        PlanReadingService.Comparison compare(UUID id, UUID with) {
            if (with == null) {
                throw Problem.of(400, "invalid-request");
            }
            return reading.compare(kind, id, with);
        }

        RestResponse<T> submit(UUID id, String ifMatch, ReviewRequest request) {
            return answer(workflow.submitDocument(kind, id, ifMatch, ReviewRequest.reasonsOf(request)));
        }

        RestResponse<T> giveBack(UUID id, String ifMatch, ReturnRequest request) {
            return answer(workflow.returnDocument(kind, id, ifMatch, request.checked()));
        }

        RestResponse<T> approve(UUID id, String ifMatch, ReviewRequest request) {
            return answer(workflow.approveDocument(kind, id, ifMatch, ReviewRequest.reasonsOf(request)));
        }

        private RestResponse<T> answer(PlanVersion version) {
            return RestResponse.ResponseBuilder.ok(shown.apply(version))
                    .header(HttpHeaders.ETAG, Preconditions.etag(version.lockVersion()))
                    .build();
        }
    }

    <T> Of<T> of(PlanKind kind, String path, Function<PlanVersion, T> shown) {
        return new Of<>(kind, path, shown);
    }
}
