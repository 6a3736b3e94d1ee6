package id.sakip.evaluation.kabupaten.api;

import id.sakip.evaluation.kabupaten.PelayananRow;
import id.sakip.evaluation.kabupaten.PelayananService;
import id.sakip.kit.http.Cursor;
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

/** All OPD beside each other, for those who see the whole kabupaten. */
@Path("/v1/kabupaten/tahun/{tahun}/pelayanan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kabupaten")
@RolesAllowed({Roles.BAPPEDA, Roles.INSPEKTORAT, Roles.ORGANISASI, Roles.BUPATI, Roles.ADMIN})
public class PelayananResource {

    private final PelayananService service;

    PelayananResource(PelayananService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getPelayanan", summary = "Means of IKM and IPP over all OPD, with benchmarks")
    public PelayananResponse summary(@PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        return PelayananResponse.from(tahun, service.summary(tahun));
    }

    @GET
    @Path("/opd")
    @Operation(
            operationId = "listPelayananOpd",
            summary = "IKM and IPP of every OPD with grade and trend, page by page")
    public Page<PelayananRow> rows(
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size) {
        String after = cursor == null ? "" : Cursor.decode(cursor, 1).get(0);
        return Page.of(service.rows(tahun, after, size + 1), size, row -> Cursor.encode(row.opd()));
    }
}
