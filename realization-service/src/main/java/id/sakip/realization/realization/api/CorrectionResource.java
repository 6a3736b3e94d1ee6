package id.sakip.realization.realization.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.Roles;
import id.sakip.realization.realization.CorrectionQueryService;
import id.sakip.realization.realization.CorrectionService;
import id.sakip.realization.realization.Permit;
import id.sakip.realization.realization.Where;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Corrects what was verified, under a permit; If-Match is the ETag of the permit. */
@Path("/v1/opd/{kode}/realisasi/{tahun}/tribulan/{n}/izin-koreksi")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "koreksi")
public class CorrectionResource {
    private final CorrectionService corrections;
    private final CorrectionQueryService queries;
    private final Idempotency idempotency;

    CorrectionResource(CorrectionService corrections, CorrectionQueryService queries, Idempotency idempotency) {
        this.corrections = corrections;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.BAPPEDA)
    @Operation(summary = "Permit the correction of named rows until a day")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PermitResponse.class)))
    public Response grant(
            @BeanParam SubmissionPath path,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid PermitRequest request) {
        Where where = path.where();
        return idempotency.once(
                key,
                List.of("permit", where, request),
                () -> answer(
                        Response.status(Response.Status.CREATED),
                        corrections.grant(
                                where, request.indicators(), request.nodes(), request.reason(), request.until())));
    }

    @PUT
    @Path("/{id}/usulan")
    @RolesAllowed(Roles.OPERATOR_OPD)
    @Operation(summary = "Propose what the permitted rows shall say")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PermitResponse.class)))
    public Response propose(
            @BeanParam SubmissionPath path,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProposalRequest request) {
        return answer(Response.ok(), corrections.propose(path.where(), id, ifMatch, request.toProposal()));
    }

    @POST
    @Path("/{id}/verify")
    @RolesAllowed(Roles.VERIFIKATOR_OPD)
    @Operation(summary = "Make the proposed correction count; nobody verifies his own proposal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PermitResponse.class)))
    public Response verify(
            @BeanParam SubmissionPath path,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.ok(), corrections.verify(path.where(), id, ifMatch));
    }

    private Response answer(Response.ResponseBuilder response, Permit permit) {
        return response.entity(PermitResponse.of(permit, queries))
                .header(HttpHeaders.ETAG, Preconditions.etag(permit.version()))
                .build();
    }
}
