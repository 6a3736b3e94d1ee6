package id.sakip.planning.pohon.api;

import id.sakip.kit.security.Roles;
import id.sakip.planning.opd.OpdService;
import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.PlanReadingService;
import id.sakip.planning.plan.PlanVersion;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.pohon.domain.Pohon;
import id.sakip.planning.pohon.domain.PohonNode;
import id.sakip.planning.shape.Shapes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pohon kinerja")
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
public class PohonResource {
    private final PlanReadingService plans;
    private final OpdService opdService;

    PohonResource(PlanReadingService plans, OpdService opdService) {
        this.plans = plans;
        this.opdService = opdService;
    }

    @GET
    @Path("/opd/{kode}/pohon")
    public PohonResponse readPohon(
            @PathParam("kode") String kode, @QueryParam("tahun") Integer tahun, @QueryParam("asOf") LocalDate asOf) {
        LocalDate today = opdService.today(kode);
        Shapes.checkYear(tahun);
        LocalDate day = asOf == null ? today : asOf;
        Map<PlanKind, Content> inEffect = new EnumMap<>(PlanKind.class);
        List<PlanVersion> versions = plans.inEffect(kode, tahun, day);
        versions.forEach(version -> inEffect.put(version.document().kind(), version.content()));
        List<PohonNode> nodes = Pohon.of(tahun, inEffect);
        List<DocumentView> documents =
                versions.stream().map(PlanVersion::document).toList();
        return new PohonResponse(kode, tahun, day, documents, Pohon.total(nodes), nodes);
    }
}
