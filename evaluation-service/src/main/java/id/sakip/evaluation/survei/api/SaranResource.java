package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.evaluation.survei.HasilService;
import id.sakip.evaluation.survei.Saran;
import id.sakip.kit.http.Cursor;
import id.sakip.kit.http.Page;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What respondents wrote in their own words. */
@Path("/v1/opd/{kode}/survei/{id}/saran")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Survei")
public class SaranResource {

    private final HasilService service;
    private final CurrentUser user;

    SaranResource(HasilService service, CurrentUser user) {
        this.service = service;
        this.user = user;
    }

    @GET
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD, Roles.ORGANISASI})
    @Operation(operationId = "listSaran", summary = "What respondents wrote, page by page; plain text, not HTML")
    public Page<Saran> saran(
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size) {
        user.requireOpd(kode);
        return Page.of(
                service.saran(kode, id, user.seesEveryOpd(), after(cursor), size + 1),
                size,
                s -> Cursor.encode(s.id().toString()));
    }

    private static UUID after(String cursor) {
        try {
            return cursor == null
                    ? new UUID(0, 0)
                    : UUID.fromString(Cursor.decode(cursor, 1).get(0));
        } catch (IllegalArgumentException e) {
            throw Problem.of(400, "invalid-cursor");
        }
    }
}
