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
@Tag(name = "Iku")
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
public class IkuResource {
    private final PlanOperations.Of<IkuResponse> iku;

    IkuResource(PlanOperations operations) {
        this.iku = operations.of(PlanKind.IKU, "iku", IkuResponse::from);
    }

    @GET
    @Path("/opd/{kode}/iku")
    public Page<DocumentView> listIku(
            @PathParam("kode") String kode,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int limit) {
        return iku.versions(kode, cursor, limit);
    }

    @POST
    @Path("/opd/{kode}/iku")
    @RolesAllowed(Roles.OPERATOR_OPD)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IkuResponse.class)))
    public Response draftIku(
            @PathParam("kode") String kode, @HeaderParam("Idempotency-Key") String key, @NotNull IkuRequest request) {
        return iku.draft(kode, key, request);
    }

    @GET
    @Path("/iku/{id}")
    public RestResponse<IkuResponse> readIku(@PathParam("id") UUID id) {
        return iku.read(id);
    }

    @PUT
    @Path("/iku/{id}")
    @RolesAllowed(Roles.OPERATOR_OPD)
    public RestResponse<IkuResponse> changeIku(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull IkuRequest request) {
        return iku.change(id, ifMatch, request);
    }

    @GET
    @Path("/iku/{id}/findings")
    public PlanReadingService.Findings findingsOfIku(@PathParam("id") UUID id) {
        return iku.findings(id);
    }

    @GET
    @Path("/iku/{id}/diff")
    public PlanReadingService.Comparison compareIku(@PathParam("id") UUID id, @QueryParam("with") UUID with) {
        return iku.compare(id, with);
    }

    @POST
    @Path("/iku/{id}/submit")
    @RolesAllowed(Roles.OPERATOR_OPD)
    public RestResponse<IkuResponse> submitIku(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReviewRequest request) {
        return iku.submit(id, ifMatch, request);
    }

    @POST
    @Path("/iku/{id}/return")
    @RolesAllowed({Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    public RestResponse<IkuResponse> returnIku(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ReturnRequest request) {
        return iku.giveBack(id, ifMatch, request);
    }

    @POST
    @Path("/iku/{id}/approve")
    @RolesAllowed(Roles.KEPALA_OPD)
    public RestResponse<IkuResponse> approveIku(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReviewRequest request) {
        return iku.approve(id, ifMatch, request);
    }
}
