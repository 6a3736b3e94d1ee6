package id.sakip.evaluation.index.api;

import id.sakip.evaluation.index.IndeksService;
import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Weighted indices of an OPD and year. */
@Path("/v1/opd/{kode}/tahun/{tahun}/indeks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Indeks")
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
public class IndeksNilaiResource {

    private final IndeksService service;
    private final Idempotency idempotency;
    private final CurrentUser user;

    IndeksNilaiResource(IndeksService service, Idempotency idempotency, CurrentUser user) {
        this.service = service;
        this.idempotency = idempotency;
        this.user = user;
    }

    private record Command(String operation, String target, IndeksNilaiRequest body) {}

    @GET
    @Operation(operationId = "listIndeksNilai", summary = "The published indices of an OPD and year")
    public List<IndeksNilaiResponse> published(
            @PathParam("kode") @KodeOpd String kode, @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        user.requireOpd(kode);
        return service.findPublished(kode, tahun).stream()
                .map(IndeksNilaiResponse::from)
                .toList();
    }

    @POST
    @Path("/{indeks}")
    @RolesAllowed(Roles.ORGANISASI)
    @Operation(operationId = "publishIndeks", summary = "Compute and publish an index; publishes IndexPublished")
    @APIResponseSchema(value = IndeksNilaiResponse.class, responseCode = "201")
    public Response publish(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @PathParam("indeks") @Pattern(regexp = "[a-z0-9-]{1,40}") String indeks,
            @NotNull @Valid IndeksNilaiRequest request) {
        String path = "/v1/opd/%s/tahun/%d/indeks".formatted(kode, tahun);
        return idempotency.once(key, new Command("publishIndeks", path + "/" + indeks, request), () -> Response.created(
                        URI.create(path))
                .entity(IndeksNilaiResponse.from(service.publish(
                        kode, tahun, indeks, request.toNilai(), request.tanggal(), request.alasanKoreksi())))
                .build());
    }
}
