package id.sakip.evaluation.akip.api;

import id.sakip.evaluation.akip.AkipService;
import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What everybody concerned reads: an OPD its own, the kabupaten all. */
@Path("/v1/opd/{kode}/tahun/{tahun}/akip")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "AKIP")
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
public class AkipResource {

    private final AkipService akipService;
    private final CurrentUser user;

    AkipResource(AkipService akipService, CurrentUser user) {
        this.akipService = akipService;
        this.user = user;
    }

    @GET
    @Operation(operationId = "getAkip", summary = "The official evaluation of the year")
    @APIResponseSchema(AkipResponse.class)
    public Response issued(
            @PathParam("kode") @KodeOpd String kode, @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        user.requireOpd(kode);
        return AkipResponse.answer(Response.ok(), akipService.findIssued(kode, tahun));
    }

    @GET
    @Path("/versi")
    @Operation(operationId = "listAkipVersi", summary = "Every version; a draft is listed for Inspektorat only")
    public List<AkipVersiResponse> versions(
            @PathParam("kode") @KodeOpd String kode, @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        user.requireOpd(kode);
        return akipService.findVersions(kode, tahun).stream()
                .map(AkipVersiResponse::from)
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAkipVersi", summary = "One version of the evaluation")
    @APIResponseSchema(AkipResponse.class)
    public Response version(
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @PathParam("id") UUID id) {
        user.requireOpd(kode);
        return AkipResponse.answer(Response.ok(), akipService.findVersion(kode, tahun, id));
    }
}
