package id.sakip.planning.acuan.api;

import id.sakip.kit.security.Roles;
import id.sakip.planning.acuan.ReferenceData;
import id.sakip.planning.kebijakan.domain.ReferenceScale;
import id.sakip.planning.opd.domain.Pangkat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/acuan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acuan")
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
public class ReferenceResource {
    private final ReferenceData data;

    ReferenceResource(ReferenceData data) {
        this.data = data;
    }

    @GET
    @Path("/skala")
    public List<ReferenceScale> listScales() {
        return data.scales();
    }

    @GET
    @Path("/pangkat")
    public List<Pangkat> listPangkat() {
        return data.ranks();
    }
}
