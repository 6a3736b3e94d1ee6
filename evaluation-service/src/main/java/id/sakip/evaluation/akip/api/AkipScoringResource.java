package id.sakip.evaluation.akip.api;

import id.sakip.evaluation.akip.Akip;
import id.sakip.evaluation.akip.AkipService;
import id.sakip.evaluation.akip.LheService;
import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What Inspektorat does: record, correct, make official. */
@Path("/v1/opd/{kode}/tahun/{tahun}/akip")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "AKIP")
@RolesAllowed(Roles.INSPEKTORAT)
public class AkipScoringResource {

    private final AkipService akipService;
    private final LheService lheService;
    private final Idempotency idempotency;

    AkipScoringResource(AkipService akipService, LheService lheService, Idempotency idempotency) {
        this.akipService = akipService;
        this.lheService = lheService;
        this.idempotency = idempotency;
    }

    private record Command(String operation, String kode, int tahun, Object target, Object body) {}

    @POST
    @Operation(operationId = "recordAkip", summary = "Record an AKIP evaluation as a draft; it is computed at once")
    @APIResponseSchema(value = AkipResponse.class, responseCode = "201")
    public Response record(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid AkipRequest request) {
        return idempotency.once(key, new Command("recordAkip", kode, tahun, null, request), () -> {
            Akip akip = akipService.recordEvaluation(kode, tahun, request.toCommand());
            URI location = URI.create("/v1/opd/%s/tahun/%d/akip/%s".formatted(kode, tahun, akip.id()));
            return AkipResponse.answer(Response.created(location), akip);
        });
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "replaceAkipDraft", summary = "Replace the content of a draft")
    @APIResponseSchema(AkipResponse.class)
    public Response replace(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @PathParam("id") UUID id,
            @NotNull @Valid AkipRequest request) {
        return idempotency.onceIfKeyed(
                key,
                new Command("replaceAkipDraft", kode, tahun, id, request),
                () -> AkipResponse.answer(
                        Response.ok(), akipService.replaceDraft(kode, tahun, id, ifMatch, request.toCommand())));
    }

    @POST
    @Path("/{id}/issue-lhe")
    @Operation(
            operationId = "issueLhe",
            summary = "Issue the LHE; publishes AkipScored, LheIssued and RecommendationIssued")
    @APIResponseSchema(AkipResponse.class)
    public Response issueLhe(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @PathParam("id") UUID id,
            @NotNull @Valid IssueLheRequest request) {
        return idempotency.once(
                key,
                new Command("issueLhe", kode, tahun, id, request),
                () -> AkipResponse.answer(
                        Response.ok(), lheService.issueLhe(kode, tahun, id, ifMatch, request.toLetter())));
    }
}
