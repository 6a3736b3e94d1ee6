package id.sakip.reporting.tabel.api;

import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.tabel.KinerjaService;
import id.sakip.reporting.table.LkjipTables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tables of an OPD and year, computed from what the log says now; every cell names its sources. */
@Path("/v1/opd/{kode}/tahun/{tahun}/tabel")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tabel")
public class TabelResource {
    private final KinerjaService kinerja;
    private final CurrentUser user;

    TabelResource(KinerjaService kinerja, CurrentUser user) {
        this.kinerja = kinerja;
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
    public List<TabelItem> list(@PathParam("kode") String kode, @PathParam("tahun") int tahun) {
        user.requireOpd(kode);
        return LkjipTables.of(kinerja.of(kode, tahun)).all().stream()
                .map(table ->
                        new TabelItem(table.id(), table.title(), table.rows().size()))
                .toList();
    }

    @GET
    @Path("/{id}")
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
    public Table get(@PathParam("kode") String kode, @PathParam("tahun") int tahun, @PathParam("id") String id) {
        user.requireOpd(kode);
        return LkjipTables.of(kinerja.of(kode, tahun)).table(id).orElseThrow(Problem::notFound);
    }

    /** @param rows how many rows it has */
    public record TabelItem(String id, String title, int rows) {}
}
