package id.sakip.realization.realization.api;

import id.sakip.kit.security.Roles;
import id.sakip.realization.period.api.TribulanPath;
import id.sakip.realization.realization.ReminderService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one OPD still has to do. */
@Path("/v1/opd/{kode}/pengingat/{tahun}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pengingat")
public class ReminderResource {
    private final ReminderService reminders;

    ReminderResource(ReminderService reminders) {
        this.reminders = reminders;
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
    @Operation(summary = "What this OPD still has to do in the opened tribulan, whose turn it is, until when")
    public List<ReminderResponse> ofOpd(@PathParam("kode") String kode, @PathParam("tahun") int tahun) {
        return reminders.remindersOf(kode, TribulanPath.tahun(tahun)).stream()
                .map(ReminderResponse::of)
                .toList();
    }
}
