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
@Tag(name = "Rencana Aksi")
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
public class RencanaAksiResource {
    private final PlanOperations.Of<RencanaAksiResponse> rencanaAksi;

    RencanaAksiResource(PlanOperations operations) {
        this.rencanaAksi = operations.of(PlanKind.RENCANA_AKSI, "rencana-aksi", RencanaAksiResponse::from);
    }

    @GET
    @Path("/opd/{kode}/rencana-aksi")
    public Page<DocumentView> listRencanaAksi(
            @PathParam("kode") String kode,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int limit) {
        return rencanaAksi.versions(kode, cursor, limit);
    }

    @POST
    @Path("/opd/{kode}/rencana-aksi")
    @RolesAllowed(Roles.OPERATOR_OPD)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RencanaAksiResponse.class)))
    public Response draftRencanaAksi(
            @PathParam("kode") String kode,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull RencanaAksiRequest request) {
        return rencanaAksi.draft(kode, key, request);
    }

    @GET
    @Path("/rencana-aksi/{id}")
    public RestResponse<RencanaAksiResponse> readRencanaAksi(@PathParam("id") UUID id) {
        return rencanaAksi.read(id);
    }

    @PUT
    @Path("/rencana-aksi/{id}")
    @RolesAllowed(Roles.OPERATOR_OPD)
    public RestResponse<RencanaAksiResponse> changeRencanaAksi(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull RencanaAksiRequest request) {
        return rencanaAksi.change(id, ifMatch, request);
    }

    @GET
    @Path("/rencana-aksi/{id}/findings")
    public PlanReadingService.Findings findingsOfRencanaAksi(@PathParam("id") UUID id) {
        return rencanaAksi.findings(id);
    }

    @GET
    @Path("/rencana-aksi/{id}/diff")
    public PlanReadingService.Comparison compareRencanaAksi(@PathParam("id") UUID id, @QueryParam("with") UUID with) {
        return rencanaAksi.compare(id, with);
    }

    @POST
    @Path("/rencana-aksi/{id}/submit")
    @RolesAllowed(Roles.OPERATOR_OPD)
    public RestResponse<RencanaAksiResponse> submitRencanaAksi(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReviewRequest request) {
        return rencanaAksi.submit(id, ifMatch, request);
    }

    @POST
    @Path("/rencana-aksi/{id}/return")
    @RolesAllowed({Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    public RestResponse<RencanaAksiResponse> returnRencanaAksi(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ReturnRequest request) {
        return rencanaAksi.giveBack(id, ifMatch, request);
    }

    @POST
    @Path("/rencana-aksi/{id}/approve")
    @RolesAllowed(Roles.KEPALA_OPD)
    public RestResponse<RencanaAksiResponse> approveRencanaAksi(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReviewRequest request) {
        return rencanaAksi.approve(id, ifMatch, request);
    }
}
