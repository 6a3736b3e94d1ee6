package id.sakip.realization.period.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.ExtensionService;
import id.sakip.realization.period.OpdPeriod;
import id.sakip.realization.period.PeriodService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reporting periods as one OPD has them. */
@Path("/v1/opd/{kode}/periode/{tahun}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "periode")
public class OpdPeriodResource {
    private final PeriodService periods;
    private final ExtensionService extensions;
    private final CurrentUser user;
    private final Idempotency idempotency;

    OpdPeriodResource(PeriodService periods, ExtensionService extensions, CurrentUser user, Idempotency idempotency) {
        this.periods = periods;
        this.extensions = extensions;
        this.user = user;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "The four tribulan of a year for one OPD: open, overdue, extended or closed, and why",
            description = "With the months of what is open, where the policy gives months a deadline of their own")
    public List<OpdPeriodResponse> list(@PathParam("kode") String kode, @PathParam("tahun") int tahun) {
        user.requireOpd(kode);
        TribulanPath.tahun(tahun);
        return Stream.of(Tribulan.values())
                .map(k -> OpdPeriodResponse.of(tahun, k, periods.ofOpd(kode, tahun, k)))
                .toList();
    }

    @POST
    @Path("/tribulan/{n}/perpanjangan")
    @RolesAllowed(Roles.BAPPEDA)
    @Operation(summary = "Give one OPD more time; it ends by itself")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OpdPeriodResponse.class)))
    public Response extend(
            @PathParam("kode") String kode,
            @PathParam("tahun") int tahun,
            @PathParam("n") int n,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ExtendPeriodRequest request) {
        Tribulan tribulan = TribulanPath.tribulan(tahun, n);
        return idempotency.once(
                key,
                List.of("extend", kode, tahun, n, request),
                () -> answer(
                        tahun,
                        tribulan,
                        extensions.extend(kode, tahun, tribulan, request.deadline(), request.reason())));
    }

    @POST
    @Path("/bulan/{bulan}/perpanjangan")
    @RolesAllowed(Roles.BAPPEDA)
    @Operation(summary = "Give one OPD more time for one month; it ends by itself")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OpdPeriodResponse.class)))
    public Response extendMonth(
            @PathParam("kode") String kode,
            @PathParam("tahun") int tahun,
            @PathParam("bulan") int bulan,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ExtendPeriodRequest request) {
        YearMonth month = TribulanPath.bulan(tahun, bulan);
        return idempotency.once(key, List.of("extend-month", kode, tahun, bulan, request), () -> {
            OpdPeriod own = extensions.extendMonth(kode, month, request.deadline(), request.reason());
            return answer(tahun, own.period().tribulan(), own);
        });
    }

    private static Response answer(int tahun, Tribulan tribulan, OpdPeriod period) {
        return Response.ok(OpdPeriodResponse.of(tahun, tribulan, period)).build();
    }
}
