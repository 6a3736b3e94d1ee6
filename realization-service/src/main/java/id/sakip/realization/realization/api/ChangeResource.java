package id.sakip.realization.realization.api;

import id.sakip.kit.security.Roles;
import id.sakip.realization.realization.CorrectionQueryService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads what may be corrected and what was changed after verification. */
@Path("/v1/opd/{kode}/realisasi/{tahun}/tribulan/{n}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "koreksi")
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
public class ChangeResource {
    private final CorrectionQueryService corrections;

    ChangeResource(CorrectionQueryService corrections) {
        this.corrections = corrections;
    }

    @GET
    @Path("/izin-koreksi")
    @Operation(summary = "The permits of a tribulan and what was proposed under them")
    public List<PermitResponse> permits(@BeanParam SubmissionPath path) {
        return corrections.permitsOf(path.where()).stream()
                .map(p -> PermitResponse.of(p, corrections))
                .toList();
    }

    @GET
    @Path("/perubahan")
    @Operation(summary = "What changed after verification, before and after, with the reason")
    public List<ChangeResponse> changes(@BeanParam SubmissionPath path) {
        return corrections.changesOf(path.where()).stream()
                .map(ChangeResponse::of)
                .toList();
    }
}
