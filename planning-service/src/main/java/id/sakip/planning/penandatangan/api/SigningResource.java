package id.sakip.planning.penandatangan.api;

import id.sakip.kit.security.Roles;
import id.sakip.planning.penandatangan.SigningService;
import id.sakip.planning.penandatangan.domain.Renewal;
import id.sakip.planning.penandatangan.domain.SigningRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Penandatangan")
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
public class SigningResource {
    private final SigningService service;
    private final Clock clock;

    SigningResource(SigningService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GET
    @Path("/opd/{kode}/penandatangan")
    public List<SigningRight> listSigningRights(@PathParam("kode") String kode, @QueryParam("asOf") LocalDate asOf) {
        return service.rights(kode, day(asOf));
    }

    @GET
    @Path("/opd/{kode}/penandatangan/pembaruan")
    public List<Renewal> listRenewals(
            @PathParam("kode") String kode, @QueryParam("tahun") Integer tahun, @QueryParam("asOf") LocalDate asOf) {
        return service.renewals(kode, tahun, day(asOf));
    }

    private LocalDate day(LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
