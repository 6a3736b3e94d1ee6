package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.evaluation.survei.Rtl;
import id.sakip.evaluation.survei.RtlService;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Rencana tindak lanjut: what the OPD will do about what people said. */
@Path("/v1/opd/{kode}/survei/{id}/rtl")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Survei")
public class RtlResource {

    private final RtlService service;
    private final CurrentUser user;

    RtlResource(RtlService service, CurrentUser user) {
        this.service = service;
        this.user = user;
    }

    @GET
    @RolesAllowed({
        Roles.OPERATOR_OPD,
        Roles.VERIFIKATOR_OPD,
        Roles.KEPALA_OPD,
        Roles.BAPPEDA,
        Roles.INSPEKTORAT,
        Roles.ORGANISASI,
        Roles.BUPATI,
        Roles.ADMIN
    })
    @Operation(operationId = "getRtl", summary = "The follow-up plan of a survey")
    @APIResponseSchema(RtlResponse.class)
    public Response find(@PathParam("kode") @KodeOpd String kode, @PathParam("id") UUID id) {
        user.requireOpd(kode);
        return answer(service.find(kode, id));
    }

    @PUT
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.ORGANISASI})
    @Operation(operationId = "recordRtl", summary = "Write the plan; the first needs no If-Match, a change does")
    @APIResponseSchema(RtlResponse.class)
    public Response record(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("id") UUID id,
            @NotNull @Valid RtlRequest request) {
        user.requireOpd(kode);
        return answer(service.record(kode, id, ifMatch, request.toButir()));
    }

    private static Response answer(Rtl rtl) {
        return Response.ok(RtlResponse.from(rtl))
                .header(HttpHeaders.ETAG, Preconditions.etag(rtl.version()))
                .build();
    }
}
