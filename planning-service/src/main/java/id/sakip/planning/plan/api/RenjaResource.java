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
@Tag(name = "Renja")
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
public class RenjaResource {
    private final PlanOperations.Of<TreeResponse> renja;

    RenjaResource(PlanOperations operations) {
        this.renja = operations.of(PlanKind.RENJA, "renja", TreeResponse::from);
    }

    @GET
    @Path("/opd/{kode}/renja")
    public Page<DocumentView> listRenja(
            @PathParam("kode") String kode,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int limit) {
        return renja.versions(kode, cursor, limit);
    }

    @POST
    @Path("/opd/{kode}/renja")
    @RolesAllowed(Roles.OPERATOR_OPD)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TreeResponse.class)))
    public Response draftRenja(
            @PathParam("kode") String kode, @HeaderParam("Idempotency-Key") String key, @NotNull TreeRequest request) {
        return renja.draft(kode, key, request);
    }

    @GET
    @Path("/renja/{id}")
    public RestResponse<TreeResponse> readRenja(@PathParam("id") UUID id) {
        return renja.read(id);
    }

    @PUT
    @Path("/renja/{id}")
    @RolesAllowed(Roles.OPERATOR_OPD)
    public RestResponse<TreeResponse> changeRenja(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull TreeRequest request) {
        return renja.change(id, ifMatch, request);
    }

    @GET
    @Path("/renja/{id}/findings")
    public PlanReadingService.Findings findingsOfRenja(@PathParam("id") UUID id) {
        return renja.findings(id);
    }

    @GET
    @Path("/renja/{id}/diff")
    public PlanReadingService.Comparison compareRenja(@PathParam("id") UUID id, @QueryParam("with") UUID with) {
        return renja.compare(id, with);
    }

    @POST
    @Path("/renja/{id}/submit")
    @RolesAllowed(Roles.OPERATOR_OPD)
    public RestResponse<TreeResponse> submitRenja(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReviewRequest request) {
        return renja.submit(id, ifMatch, request);
    }

    @POST
    @Path("/renja/{id}/return")
    @RolesAllowed({Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    public RestResponse<TreeResponse> returnRenja(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ReturnRequest request) {
        return renja.giveBack(id, ifMatch, request);
    }

    @POST
    @Path("/renja/{id}/approve")
    @RolesAllowed(Roles.KEPALA_OPD)
    public RestResponse<TreeResponse> approveRenja(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReviewRequest request) {
        return renja.approve(id, ifMatch, request);
    }
}
