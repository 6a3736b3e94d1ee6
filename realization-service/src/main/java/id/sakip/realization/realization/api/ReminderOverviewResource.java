package id.sakip.realization.realization.api;

import id.sakip.kit.http.Page;
import id.sakip.kit.security.Roles;
import id.sakip.realization.period.api.TribulanPath;
import id.sakip.realization.realization.ReminderService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What every OPD still has to do. */
@Path("/v1/pengingat/{tahun}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pengingat")
public class ReminderOverviewResource {
    private final ReminderService reminders;

    ReminderOverviewResource(ReminderService reminders) {
        this.reminders = reminders;
    }

    @GET
    @RolesAllowed({Roles.BAPPEDA, Roles.INSPEKTORAT, Roles.ORGANISASI, Roles.BUPATI, Roles.ADMIN})
    @Operation(summary = "What every OPD of the kabupaten still has to do, whose turn it is, until when")
    public OpdRemindersPage ofAll(
            @PathParam("tahun") int tahun,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int limit) {
        return OpdRemindersPage.of(reminders.remindersOfAll(TribulanPath.tahun(tahun), cursor, limit));
    }
}
