package id.sakip.realization.period.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.Roles;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.Period;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reporting periods. */
@Path("/v1/periode/{tahun}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "periode")
public class PeriodResource {
    private final PeriodService periods;
    private final Idempotency idempotency;

    PeriodResource(PeriodService periods, Idempotency idempotency) {
        this.periods = periods;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The four tribulan of a year")
    public List<PeriodResponse> list(@PathParam("tahun") int tahun) {
        Map<Tribulan, Period> opened = periods.periodsOf(TribulanPath.tahun(tahun)).stream()
                .collect(Collectors.toMap(Period::tribulan, Function.identity()));
        return Stream.of(Tribulan.values())
                .map(k -> PeriodResponse.of(tahun, k, Optional.ofNullable(opened.get(k))))
                .toList();
    }

    @GET
    @Path("/tribulan/{n}")
    @RolesAllowed("**")
    @Operation(summary = "One tribulan: open or not, deadline, lock")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PeriodResponse.class)))
    public Response get(@PathParam("tahun") int tahun, @PathParam("n") int n) {
        Tribulan tribulan = TribulanPath.tribulan(tahun, n);
        return answer(PeriodResponse.of(tahun, tribulan, periods.find(tahun, tribulan)));
    }

    @POST
    @Path("/tribulan/{n}/open")
    @RolesAllowed(Roles.BAPPEDA)
    @Operation(summary = "Open a tribulan for every OPD, or move its deadline")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PeriodResponse.class)))
    public Response open(
            @PathParam("tahun") int tahun,
            @PathParam("n") int n,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid OpenTribulanRequest request) {
        Tribulan tribulan = TribulanPath.tribulan(tahun, n);
        return idempotency.once(
                key,
                List.of("open", tahun, n, request),
                () -> answer(PeriodResponse.from(periods.open(tahun, tribulan, request.deadline(), request.reason()))));
    }

    @POST
    @Path("/tribulan/{n}/close")
    @RolesAllowed(Roles.BAPPEDA)
    @Operation(summary = "Close a tribulan; what was verified is locked")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PeriodResponse.class)))
    public Response close(
            @PathParam("tahun") int tahun,
            @PathParam("n") int n,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CloseTribulanRequest request) {
        Tribulan tribulan = TribulanPath.tribulan(tahun, n);
        return answer(PeriodResponse.from(periods.close(tahun, tribulan, ifMatch, request.reason())));
    }

    private static Response answer(PeriodResponse period) {
        return Response.ok(period)
                .header(HttpHeaders.ETAG, Preconditions.etag(period.version()))
                .build();
    }
}
