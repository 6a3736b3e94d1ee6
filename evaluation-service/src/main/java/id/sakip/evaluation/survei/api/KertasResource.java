package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.evaluation.survei.JawabanService;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Paper forms, typed in by staff and marked as such. */
@Path("/v1/opd/{kode}/survei/{id}/kertas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Survei")
@RolesAllowed({Roles.OPERATOR_OPD, Roles.PETUGAS_LAPANGAN, Roles.ORGANISASI})
public class KertasResource {

    private final JawabanService service;
    private final Idempotency idempotency;
    private final CurrentUser user;

    KertasResource(JawabanService service, Idempotency idempotency, CurrentUser user) {
        this.service = service;
        this.idempotency = idempotency;
        this.user = user;
    }

    private record Command(String operation, String kode, UUID survei, Object target, Object body) {}

    @POST
    @Operation(operationId = "enterKertas", summary = "Enter a paper form")
    @APIResponseSchema(value = JawabanResponse.class, responseCode = "201")
    public Response enter(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("id") UUID id,
            @NotNull @Valid JawabanRequest request) {
        user.requireOpd(kode);
        return idempotency.once(key, new Command("enterKertas", kode, id, null, request), () -> {
            service.enterPaper(kode, id, request.toLembar());
            URI location = URI.create("/v1/opd/%s/survei/%s/kertas/%s".formatted(kode, id, request.id()));
            return Response.created(location)
                    .entity(JawabanResponse.received(request.id()))
                    .build();
        });
    }

    @POST
    @Path("/{jawaban}/void")
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.ORGANISASI})
    @Operation(operationId = "voidKertas", summary = "Take a wrongly entered paper form out of the count")
    @APIResponse(responseCode = "204", description = "Done, nothing to return")
    public Response voidForm(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("id") UUID id,
            @PathParam("jawaban") UUID jawaban,
            @NotNull @Valid VoidRequest request) {
        user.requireOpd(kode);
        return idempotency.once(key, new Command("voidKertas", kode, id, jawaban, request), () -> {
            service.voidPaper(kode, id, jawaban, request.alasan());
            return Response.noContent().build();
        });
    }
}
