package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.evaluation.survei.SurveiService;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One survey, from its design to its end. */
@Path("/v1/opd/{kode}/survei/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Survei")
@RolesAllowed(Roles.ORGANISASI)
public class SurveiResource {

    private final SurveiService service;
    private final Idempotency idempotency;
    private final CurrentUser user;

    SurveiResource(SurveiService service, Idempotency idempotency, CurrentUser user) {
        this.service = service;
        this.idempotency = idempotency;
        this.user = user;
    }

    private record Command(String operation, String kode, UUID survei, Object body) {}

    @GET
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
    @Operation(operationId = "getSurvei", summary = "One survey")
    @APIResponseSchema(SurveiResponse.class)
    public Response find(@PathParam("kode") @KodeOpd String kode, @PathParam("id") UUID id) {
        user.requireOpd(kode);
        return SurveiResponse.answer(Response.ok(), service.find(kode, id));
    }

    @PUT
    @Operation(operationId = "redesignSurvei", summary = "Replace the design of a draft")
    @APIResponseSchema(SurveiResponse.class)
    public Response redesign(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("id") UUID id,
            @NotNull @Valid SurveiRequest request) {
        return SurveiResponse.answer(Response.ok(), service.redesign(kode, id, ifMatch, request.toCommand()));
    }

    @POST
    @Path("/open")
    @Operation(operationId = "openSurvei", summary = "Open a draft, or open a closed survey again")
    @APIResponseSchema(SurveiResponse.class)
    public Response open(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("id") UUID id,
            @NotNull @Valid OpenSurveiRequest request) {
        return idempotency.once(
                key,
                new Command("openSurvei", kode, id, request),
                () -> SurveiResponse.answer(Response.ok(), service.open(kode, id, ifMatch, request.selesai())));
    }

    @POST
    @Path("/close")
    @Operation(operationId = "closeSurvei", summary = "Close a survey: no answer comes in any more")
    @APIResponseSchema(SurveiResponse.class)
    public Response close(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("id") UUID id) {
        return idempotency.once(
                key,
                new Command("closeSurvei", kode, id, null),
                () -> SurveiResponse.answer(Response.ok(), service.close(kode, id, ifMatch)));
    }
}
