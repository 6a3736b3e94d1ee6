package id.sakip.planning.plan.api;

import id.sakip.kit.security.Roles;
import id.sakip.planning.plan.PlanPrefillService;
import id.sakip.planning.plan.PlanPrefillService.Draft;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.TreeContent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Full drafts to edit and post, copied from the plans in effect. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Salin ke dokumen berikutnya")
@RolesAllowed(Roles.OPERATOR_OPD)
public class PrefillResource {
    private final PlanPrefillService prefill;

    PrefillResource(PlanPrefillService prefill) {
        this.prefill = prefill;
    }

    @GET
    @Path("/opd/{kode}/renja/prefill")
    public TreeRequest prefillRenja(@PathParam("kode") String kode, @QueryParam("tahun") Integer tahun) {
        Draft<TreeContent> draft = prefill.renja(kode, tahun);
        return new TreeRequest(draft.head(), draft.content().nodes());
    }

    @GET
    @Path("/opd/{kode}/rencana-aksi/prefill")
    public RencanaAksiRequest prefillRencanaAksi(@PathParam("kode") String kode, @QueryParam("tahun") Integer tahun) {
        Draft<TreeContent> draft = prefill.rencanaAksi(kode, tahun);
        return new RencanaAksiRequest(draft.head(), draft.content().nodes(), null);
    }

    @GET
    @Path("/opd/{kode}/perjanjian-kinerja/prefill")
    public PerjanjianKinerjaRequest prefillPerjanjianKinerja(
            @PathParam("kode") String kode, @QueryParam("tahun") Integer tahun) {
        Draft<PerjanjianKinerja> draft = prefill.perjanjianKinerja(kode, tahun);
        return PerjanjianKinerjaRequest.of(draft.head(), draft.content());
    }
}
