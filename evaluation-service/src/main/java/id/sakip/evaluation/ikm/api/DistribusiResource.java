package id.sakip.evaluation.ikm.api;

import id.sakip.evaluation.ikm.DistribusiService;
import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Old reports that print percentages instead of answers. */
@Path("/v1/opd/{kode}/tahun/{tahun}/ikm/distribusi")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "IKM")
@RolesAllowed(Roles.ORGANISASI)
public class DistribusiResource {

    private final DistribusiService service;
    private final Idempotency idempotency;

    DistribusiResource(DistribusiService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    private record Command(String operation, String kode, int tahun, DistribusiRequest body) {}

    @POST
    @Path("/check")
    @Operation(
            operationId = "checkDistribusi",
            summary = "Recompute a printed distribution and report its contradictions; keeps nothing")
    public DistribusiResponse check(
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid DistribusiRequest request) {
        return DistribusiResponse.from(service.check(kode, tahun, request.toLaporan()));
    }

    @POST
    @Operation(
            operationId = "publishDistribusi",
            summary = "Publish the IKM of a printed distribution with its findings; publishes IkmPublished")
    @APIResponseSchema(value = IkmResponse.class, responseCode = "201")
    public Response publish(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid DistribusiRequest request) {
        return idempotency.once(key, new Command("publishDistribusi", kode, tahun, request), () -> Response.created(
                        URI.create("/v1/opd/%s/tahun/%d/ikm".formatted(kode, tahun)))
                .entity(IkmResponse.from(service.publish(kode, tahun, request.toLaporan())))
                .build());
    }
}
