package id.sakip.evaluation.evidence.api;

import id.sakip.evaluation.evidence.ExistingEvidenceService;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/opd/{kode}/tahun/{tahun}/bukti-tersedia")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public class ExistingEvidenceResource {

    private final ExistingEvidenceService service;
    private final CurrentUser user;

    ExistingEvidenceResource(ExistingEvidenceService service, CurrentUser user) {
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
    @Operation(operationId = "listBuktiTersedia", summary = "Evidence of the year that already exists in the system")
    public List<ExistingEvidenceResponse> list(
            @PathParam("kode") @KodeOpd String kode, @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        user.requireOpd(kode);
        return service.findOfYear(kode, tahun).stream()
                .map(ExistingEvidenceResponse::from)
                .toList();
    }
}
