package id.sakip.reporting.ringkasan.api;

import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import id.sakip.reporting.ringkasan.OpdRingkasan;
import id.sakip.reporting.ringkasan.RingkasanService;
import id.sakip.reporting.ringkasan.Watermark;
import id.sakip.reporting.ringkasan.WatermarkService;
import id.sakip.reporting.temuan.api.TemuanResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Headline figures of one OPD with its findings. */
@Path("/v1/opd/{kode}/tahun/{tahun}/ringkasan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ringkasan")
public class OpdRingkasanResource {
    private final RingkasanService ringkasan;
    private final WatermarkService watermark;
    private final CurrentUser user;

    OpdRingkasanResource(RingkasanService ringkasan, WatermarkService watermark, CurrentUser user) {
        this.ringkasan = ringkasan;
        this.watermark = watermark;
        this.user = user;
    }

    public record OpdResponse(OpdRingkasan ringkasan, Watermark watermark, TemuanResponse temuan) {}

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
    public OpdResponse opd(@PathParam("kode") String kode, @PathParam("tahun") int tahun) {
        user.requireOpd(kode);
        RingkasanService.WithFindings found = ringkasan.of(kode, tahun);
        return new OpdResponse(found.ringkasan(), watermark.of(tahun), TemuanResponse.of(found.findings()));
    }
}
