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
@Tag(name = "Perjanjian Kinerja")
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
public class PerjanjianKinerjaResource {
    private final PlanOperations.Of<PerjanjianKinerjaResponse> agreement;

    PerjanjianKinerjaResource(PlanOperations operations) {
        this.agreement =
                operations.of(PlanKind.PERJANJIAN_KINERJA, "perjanjian-kinerja", PerjanjianKinerjaResponse::from);
    }

    @GET
    @Path("/opd/{kode}/perjanjian-kinerja")
    public Page<DocumentView> listPerjanjianKinerja(
            @PathParam("kode") String kode,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int limit) {
        return agreement.versions(kode, cursor, limit);
    }

    @POST
    @Path("/opd/{kode}/perjanjian-kinerja")
    @RolesAllowed(Roles.OPERATOR_OPD)
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = PerjanjianKinerjaResponse.class)))
    public Response draftPerjanjianKinerja(
            @PathParam("kode") String kode,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull PerjanjianKinerjaRequest request) {
        return agreement.draft(kode, key, request);
    }

    @GET
    @Path("/perjanjian-kinerja/{id}")
    public RestResponse<PerjanjianKinerjaResponse> readPerjanjianKinerja(@PathParam("id") UUID id) {
        return agreement.read(id);
    }

    @PUT
    @Path("/perjanjian-kinerja/{id}")
    @RolesAllowed(Roles.OPERATOR_OPD)
    public RestResponse<PerjanjianKinerjaResponse> changePerjanjianKinerja(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull PerjanjianKinerjaRequest request) {
        return agreement.change(id, ifMatch, request);
    }

    @GET
    @Path("/perjanjian-kinerja/{id}/findings")
    public PlanReadingService.Findings findingsOfPerjanjianKinerja(@PathParam("id") UUID id) {
        return agreement.findings(id);
    }

    @GET
    @Path("/perjanjian-kinerja/{id}/diff")
    public PlanReadingService.Comparison comparePerjanjianKinerja(
            @PathParam("id") UUID id, @QueryParam("with") UUID with) {
        return agreement.compare(id, with);
    }

    @POST
    @Path("/perjanjian-kinerja/{id}/submit")
    @RolesAllowed(Roles.OPERATOR_OPD)
    public RestResponse<PerjanjianKinerjaResponse> submitPerjanjianKinerja(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReviewRequest request) {
        return agreement.submit(id, ifMatch, request);
    }

    @POST
    @Path("/perjanjian-kinerja/{id}/return")
    @RolesAllowed({Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    public RestResponse<PerjanjianKinerjaResponse> returnPerjanjianKinerja(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ReturnRequest request) {
        return agreement.giveBack(id, ifMatch, request);
    }

    @POST
    @Path("/perjanjian-kinerja/{id}/sign")
    @RolesAllowed(Roles.KEPALA_OPD)
    public RestResponse<PerjanjianKinerjaResponse> signPerjanjianKinerja(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReviewRequest request) {
        return agreement.approve(id, ifMatch, request);
    }
}
