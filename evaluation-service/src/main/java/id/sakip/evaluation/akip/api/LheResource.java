package id.sakip.evaluation.akip.api;

import id.sakip.evaluation.akip.LheDocumentService;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The letter, as data. */
@Path("/v1/opd/{kode}/tahun/{tahun}/lhe")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "AKIP")
public class LheResource {

    private final LheDocumentService service;
    private final CurrentUser user;

    LheResource(LheDocumentService service, CurrentUser user) {
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
    @Operation(operationId = "getLhe", summary = "The LHE of the year with everything its letter says")
    public LheResponse find(
            @PathParam("kode") @KodeOpd String kode, @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        user.requireOpd(kode);
        return LheResponse.from(service.find(kode, tahun));
    }
}
