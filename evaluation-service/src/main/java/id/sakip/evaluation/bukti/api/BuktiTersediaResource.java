package id.sakip.evaluation.bukti.api;

import id.sakip.evaluation.bukti.BuktiService;
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
@Tag(name = "Bukti")
public class BuktiTersediaResource {

    private final BuktiService service;
    private final CurrentUser user;

    BuktiTersediaResource(BuktiService service, CurrentUser user) {
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
    public List<BuktiTersediaResponse> list(
            @PathParam("kode") String kode, @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        user.requireOpd(kode);
        return service.findOfYear(kode, tahun).stream()
                .map(BuktiTersediaResponse::from)
                .toList();
    }
}
