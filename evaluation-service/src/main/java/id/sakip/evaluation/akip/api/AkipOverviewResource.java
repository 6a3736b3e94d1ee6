package id.sakip.evaluation.akip.api;

import id.sakip.evaluation.akip.AkipOverviewService;
import id.sakip.kit.http.Page;
import id.sakip.kit.security.Roles;
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

/** AKIP of every OPD: scores, letters, trend, recommendations open and overdue. */
@Path("/v1/akip/{tahun}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "AKIP")
public class AkipOverviewResource {

    private final AkipOverviewService service;

    AkipOverviewResource(AkipOverviewService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.BAPPEDA, Roles.INSPEKTORAT, Roles.ORGANISASI, Roles.BUPATI, Roles.ADMIN})
    @Operation(operationId = "listAkipKabupaten", summary = "AKIP of every OPD with trend and recommendations, paged")
    public AkipOverviewResponse page(
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") @DefaultValue("" + Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return AkipOverviewResponse.from(
                tahun, service.opdCount(), service.predikatCounts(tahun), service.page(tahun, cursor, size));
    }
}
