package id.sakip.evaluation.ipp.api;

import id.sakip.evaluation.ipp.PenilaianService;
import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.CurrentUser;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From the forms to the published IPP. */
@Path("/v1/opd/{kode}/tahun/{tahun}/ipp")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "IPP")
public class PenilaianResource {

    private final PenilaianService service;
    private final Idempotency idempotency;
    private final CurrentUser user;

    PenilaianResource(PenilaianService service, Idempotency idempotency, CurrentUser user) {
        this.service = service;
        this.idempotency = idempotency;
        this.user = user;
    }

    private record Command(String operation, String kode, int tahun, PenilaianRequest body) {}

    @GET
    @Path("/penilaian")
    @RolesAllowed(Roles.ORGANISASI)
    @Operation(operationId = "computePenilaian", summary = "What F-02 and F-03 make now; keeps nothing")
    public PenilaianResponse compute(
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @QueryParam("surveiF03") UUID surveiF03) {
        return PenilaianResponse.from(service.compute(kode, tahun, surveiF03));
    }

    @POST
    @Path("/penilaian/publish")
    @RolesAllowed(Roles.ORGANISASI)
    @Operation(operationId = "publishPenilaian", summary = "Publish the IPP the forms make; publishes IppPublished")
    @APIResponseSchema(value = IppResponse.class, responseCode = "201")
    public Response publish(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid PenilaianRequest request) {
        return idempotency.once(key, new Command("publishPenilaian", kode, tahun, request), () -> Response.created(
                        URI.create("/v1/opd/%s/tahun/%d/ipp".formatted(kode, tahun)))
                .entity(IppResponse.from(
                        service.publish(kode, tahun, request.surveiF03(), request.tanggal(), request.alasanKoreksi())))
                .build());
    }

    @GET
    @Path("/celah")
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
    @Operation(operationId = "listCelah", summary = "Where the published IPP loses most, largest gain first")
    public List<PenilaianResponse.CelahResponse> gaps(
            @PathParam("kode") @KodeOpd String kode, @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        user.requireOpd(kode);
        return PenilaianResponse.CelahResponse.from(service.publishedGaps(kode, tahun));
    }
}
