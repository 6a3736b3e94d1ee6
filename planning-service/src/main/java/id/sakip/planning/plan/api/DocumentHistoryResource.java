package id.sakip.planning.plan.api;

import id.sakip.kit.security.Roles;
import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.PlanReadingService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dokumen")
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
public class DocumentHistoryResource {
    private final PlanReadingService reading;

    DocumentHistoryResource(PlanReadingService reading) {
        this.reading = reading;
    }

    /** Every version of the document, whatever its kind, oldest first. */
    @GET
    @Path("/dokumen/{id}/riwayat")
    public List<DocumentView> historyOfDocument(@PathParam("id") UUID id) {
        return reading.history(id);
    }
}
