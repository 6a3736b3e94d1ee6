package id.sakip.planning.plan.api;

import id.sakip.kit.http.Page;
import id.sakip.kit.security.Roles;
import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.PlanReadingService;
import id.sakip.planning.plan.domain.PlanKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Renstra")
@RolesAllowed({
    Roles.OPERATOR_OPD,
    Roles.VERIFIKATOR_OPD,
    Roles.KEPALA_OPD,
    Roles.PETUGAS_LAPANGAN,
    Roles.BAPPEDA,
    Roles.INSPEKTORAT,
    Roles.ORGANISASI,
    Roles.BUPATI,
    Roles.ADMIN
})
public class RenstraResource {
    private final PlanOperations.Of<TreeResponse> renstra;

    RenstraResource(PlanOperations operations) {
        this.renstra = operations.of(PlanKind.RENSTRA, "renstra", TreeResponse::from);
    }

    @GET
    @Path("/opd/{kode}/renstra")
    public Page<DocumentView> listRenstra(
            @PathParam("kode") String kode,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int limit) {
        return renstra.versions(kode, cursor, limit);
    }

    @POST
    @Path("/opd/{kode}/renstra")
    @RolesAllowed(Roles.OPERATOR_OPD)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TreeResponse.class)))
    public Response draftRenstra(
            @PathParam("kode") String kode, @HeaderParam("Idempotency-Key") String key, @NotNull TreeRequest request) {
        return renstra.draft(kode, key, request);
    }

    @GET
    @Path("/renstra/{id}")
    public RestResponse<TreeResponse> readRenstra(@PathParam("id") UUID id) {
        return renstra.read(id);
    }

    @PUT
    @Path("/renstra/{id}")
    @RolesAllowed(Roles.OPERATOR_OPD)
    public RestResponse<TreeResponse> changeRenstra(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull TreeRequest request) {
        return renstra.change(id, ifMatch, request);
    }

    @GET
    @Path("/renstra/{id}/findings")
    public PlanReadingService.Findings findingsOfRenstra(@PathParam("id") UUID id) {
        return renstra.findings(id);
    }

    @GET
    @Path("/renstra/{id}/diff")
    public PlanReadingService.Comparison compareRenstra(@PathParam("id") UUID id, @QueryParam("with") UUID with) {
        return renstra.compare(id, with);
    }

    @POST
    @Path("/renstra/{id}/submit")
    @RolesAllowed(Roles.OPERATOR_OPD)
    public RestResponse<TreeResponse> submitRenstra(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReviewRequest request) {
        return renstra.submit(id, ifMatch, request);
    }

    @POST
    @Path("/renstra/{id}/return")
    @RolesAllowed({Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    public RestResponse<TreeResponse> returnRenstra(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ReturnRequest request) {
        return renstra.giveBack(id, ifMatch, request);
    }

    @POST
    @Path("/renstra/{id}/approve")
    @RolesAllowed(Roles.KEPALA_OPD)
    public RestResponse<TreeResponse> approveRenstra(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReviewRequest request) {
        return renstra.approve(id, ifMatch, request);
    }
}
