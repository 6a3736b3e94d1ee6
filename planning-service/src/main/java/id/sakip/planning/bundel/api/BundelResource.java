package id.sakip.planning.bundel.api;

import id.sakip.kit.security.Roles;
import id.sakip.planning.bundel.BundelService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents as bundle files, to be kept, moved or loaded again (docs/bundle.md). */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bundel")
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
public class BundelResource {
    private final BundelService service;

    BundelResource(BundelService service) {
        this.service = service;
    }

    @GET
    @Path("/opd/{kode}/bundel")
    public BundelService.Bundel bundelOfOpd(@PathParam("kode") String kode) {
        return service.ofOpd(kode);
    }

    @GET
    @Path("/dokumen/{id}/bundel")
    public BundelService.Dokumen bundelOfDocument(@PathParam("id") UUID id) {
        return service.ofDocument(id);
    }
}
