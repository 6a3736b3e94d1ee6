package id.sakip.evaluation.benchmark.api;

import id.sakip.evaluation.benchmark.BenchmarkService;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/benchmark")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Benchmark")
public class BenchmarkResource {

    private final BenchmarkService service;
    private final Idempotency idempotency;

    BenchmarkResource(BenchmarkService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    private record Command(String operation, BenchmarkRequest body) {}

    @POST
    @RolesAllowed({Roles.ORGANISASI, Roles.BAPPEDA})
    @Operation(operationId = "publishBenchmark", summary = "Publish a benchmark; publishes BenchmarkPublished")
    @APIResponseSchema(value = BenchmarkResponse.class, responseCode = "201")
    public Response publish(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid BenchmarkRequest request) {
        return idempotency.once(key, new Command("publishBenchmark", request), () -> Response.created(
                        URI.create("/v1/benchmark?tahun=" + request.tahun()))
                .entity(BenchmarkResponse.from(service.publish(request.toCommand())))
                .build());
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
    @Operation(operationId = "listBenchmark", summary = "Published benchmarks of a year")
    public List<BenchmarkResponse> list(@QueryParam("tahun") @NotNull @Min(2000) @Max(2100) Integer tahun) {
        return service.findPublished(tahun).stream()
                .map(BenchmarkResponse::from)
                .toList();
    }
}
