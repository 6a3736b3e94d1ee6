package id.sakip.evaluation.ipp.api;

import id.sakip.evaluation.ipp.Ipp;
import id.sakip.evaluation.ipp.IppService;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/opd/{kode}/tahun/{tahun}/ipp")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "IPP")
public class IppResource {

    private final IppService service;
    private final Idempotency idempotency;
    private final CurrentUser user;

    IppResource(IppService service, Idempotency idempotency, CurrentUser user) {
        this.service = service;
        this.idempotency = idempotency;
        this.user = user;
    }

    private record Command(String operation, String kode, int tahun, IppRequest body) {}

    @POST
    @RolesAllowed(Roles.ORGANISASI)
    @Operation(operationId = "publishIpp", summary = "Compute and publish the IPP of the year; publishes IppPublished")
    @APIResponseSchema(value = IppResponse.class, responseCode = "201")
    public Response publish(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid IppRequest request) {
        return idempotency.once(key, new Command("publishIpp", kode, tahun, request), () -> {
            Ipp ipp = service.publish(kode, tahun, request.toCommand());
            return Response.created(URI.create("/v1/opd/%s/tahun/%d/ipp".formatted(kode, tahun)))
                    .entity(IppResponse.from(ipp))
                    .build();
        });
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
    @Operation(operationId = "getIpp", summary = "The published IPP of the year")
    public IppResponse published(
            @PathParam("kode") @KodeOpd String kode, @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        user.requireOpd(kode);
        return IppResponse.from(service.findPublished(kode, tahun));
    }
}
