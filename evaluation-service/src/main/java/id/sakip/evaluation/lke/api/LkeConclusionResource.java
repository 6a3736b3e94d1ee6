package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.akip.Akip;
import id.sakip.evaluation.akip.api.AkipResponse;
import id.sakip.evaluation.lke.LkeConclusionService;
import id.sakip.evaluation.lke.LkeViewService;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From a scored worksheet to a draft evaluation, and back for a correction. */
@Path("/v1/opd/{kode}/tahun/{tahun}/lke")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "LKE")
@RolesAllowed(Roles.INSPEKTORAT)
public class LkeConclusionResource {

    private final LkeConclusionService conclusionService;
    private final LkeViewService viewService;
    private final Idempotency idempotency;

    LkeConclusionResource(LkeConclusionService conclusionService, LkeViewService viewService, Idempotency idempotency) {
        this.conclusionService = conclusionService;
        this.viewService = viewService;
        this.idempotency = idempotency;
    }

    private record Command(String operation, String kode, int tahun, Object body) {}

    @POST
    @Path("/conclude")
    @Operation(operationId = "concludeLke", summary = "Conclude the worksheet to a draft evaluation, ready for its LHE")
    @APIResponseSchema(value = AkipResponse.class, responseCode = "201")
    public Response conclude(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid ConclusionRequest request) {
        return idempotency.once(key, new Command("concludeLke", kode, tahun, request), () -> {
            Akip akip = conclusionService.conclude(kode, tahun, ifMatch, request.toConclusion());
            URI location = URI.create("/v1/opd/%s/tahun/%d/akip/%s".formatted(kode, tahun, akip.id()));
            return AkipResponse.answer(Response.created(location), akip);
        });
    }

    @POST
    @Path("/reopen")
    @Operation(operationId = "reopenLke", summary = "Open a concluded worksheet again, for a correction with a reason")
    @APIResponseSchema(value = LkeResponse.class, responseCode = "200")
    public Response reopen(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid ReasonRequest request) {
        return idempotency.onceIfKeyed(key, new Command("reopenLke", kode, tahun, request), () -> {
            conclusionService.reopen(kode, tahun, ifMatch, request.alasan());
            return Response.ok(LkeResponse.from(viewService.view(kode, tahun))).build();
        });
    }
}
