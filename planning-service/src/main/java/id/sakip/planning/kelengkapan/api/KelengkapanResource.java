package id.sakip.planning.kelengkapan.api;

import id.sakip.kit.http.Page;
import id.sakip.kit.security.Roles;
import id.sakip.planning.kelengkapan.KelengkapanService;
import id.sakip.planning.kelengkapan.domain.Kelengkapan;
import id.sakip.planning.shape.Shapes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/kelengkapan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kelengkapan")
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
public class KelengkapanResource {
    private final KelengkapanService service;
    private final Clock clock;

    KelengkapanResource(KelengkapanService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    /** What is missing for a year per OPD; {@code asOf} decides what is late. */
    @GET
    public Page<Kelengkapan> listKelengkapan(
            @QueryParam("tahun") Integer tahun,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int limit) {
        Shapes.checkYear(tahun);
        return service.list(tahun, asOf == null ? LocalDate.now(clock) : asOf, cursor, limit);
    }
}
