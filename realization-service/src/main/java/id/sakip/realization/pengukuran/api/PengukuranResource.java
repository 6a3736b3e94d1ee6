package id.sakip.realization.pengukuran.api;

import id.sakip.kit.security.Roles;
import id.sakip.realization.pengukuran.PengukuranService;
import id.sakip.realization.realization.api.SubmissionPath;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pengukuran kinerja, person by person. */
@Path("/v1/opd/{kode}/pengukuran/{tahun}/tribulan/{n}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pengukuran")
public class PengukuranResource {
    private final PengukuranService pengukuran;

    PengukuranResource(PengukuranService pengukuran) {
        this.pengukuran = pengukuran;
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
    @Operation(summary = "What everybody who signed a Perjanjian Kinerja promised, how far it got and what it cost")
    public PengukuranResponse get(@BeanParam SubmissionPath path) {
        return PengukuranResponse.of(pengukuran.pengukuranOf(path.where()));
    }
}
