package id.sakip.planning.komentar.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.Roles;
import id.sakip.planning.komentar.KomentarService;
import id.sakip.planning.komentar.ThreadView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Komentar")
@RolesAllowed({
    Roles.OPERATOR_OPD,
    Roles.VERIFIKATOR_OPD,
    Roles.KEPALA_OPD,
    Roles.BAPPEDA,
    Roles.INSPEKTORAT,
    Roles.ORGANISASI
})
public class KomentarResource {
    private final KomentarService service;
    private final Idempotency idempotency;

    KomentarResource(KomentarService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/dokumen/{id}/komentar")
    public List<ThreadView> listKomentar(@PathParam("id") UUID id, @QueryParam("status") ThreadView.Status status) {
        return service.threads(id, status);
    }

    @POST
    @Path("/dokumen/{id}/komentar")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ThreadView.class)))
    public Response openKomentar(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull ThreadRequest request) {
        return idempotency.once(
                key,
                List.of("komentar", id, request),
                () -> created(service.openThread(id, request.placeOrWhole(), request.text())));
    }

    @POST
    @Path("/komentar/{id}/balasan")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ThreadView.class)))
    public Response replyToKomentar(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull ReplyRequest request) {
        return idempotency.once(key, List.of("balasan", id, request), () -> created(service.reply(id, request.text())));
    }

    @POST
    @Path("/komentar/{id}/resolve")
    public ThreadView resolveKomentar(@PathParam("id") UUID id) {
        return service.resolve(id);
    }

    @POST
    @Path("/komentar/{id}/reopen")
    public ThreadView reopenKomentar(@PathParam("id") UUID id) {
        return service.reopen(id);
    }

    private static Response created(ThreadView thread) {
        return Response.status(Response.Status.CREATED).entity(thread).build();
    }
}
