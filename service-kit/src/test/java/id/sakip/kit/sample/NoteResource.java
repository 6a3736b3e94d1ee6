package id.sakip.kit.sample;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.http.Jobs;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/v1/opd/{kode}/notes")
@Produces(MediaType.APPLICATION_JSON)
class NoteResource {
    private final NoteService notes;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Jobs jobs;

    NoteResource(NoteService notes, Idempotency idempotency, CurrentUser user, Jobs jobs) {
        this.notes = notes;
        this.idempotency = idempotency;
        this.user = user;
        this.jobs = jobs;
    }

    @POST
    @RolesAllowed(Roles.OPERATOR_OPD)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NoteService.Note.class)))
    public Response write(
            @PathParam("kode") String kode,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull WriteNote request) {
        user.requireOpd(kode);
        return idempotency.once(key, List.of(kode, request), () -> {
            if ("taken".equals(request.text())) {
                throw Problem.of(409, "note-taken", 2022).with("tahun", 2022);
            }
            NoteService.Note note = notes.write(kode, UUID.randomUUID(), request.text(), request.amount());
            return Response.status(201)
                    .header(HttpHeaders.ETAG, Preconditions.etag(note.version()))
                    .entity(note)
                    .build();
        });
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.OPERATOR_OPD)
    public NoteService.Note change(
            @PathParam("kode") String kode,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull WriteNote request) {
        user.requireOpd(kode);
        return notes.change(kode, id, ifMatch, request.text());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.BAPPEDA})
    public NoteService.Note read(@PathParam("kode") String kode, @PathParam("id") UUID id) {
        user.requireOpd(kode);
        return notes.read(kode, id);
    }

    @POST
    @Path("/count")
    @RolesAllowed({Roles.BAPPEDA, Roles.OPERATOR_OPD})
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Started.class)))
    public Response count(@PathParam("kode") String kode) {
        user.requireOpd(kode);
        UUID job = jobs.start("count", kode, progress -> {
            progress.step(1, 2, "Menghitung");
            return Map.of("counted", 1);
        });
        return Response.accepted(new Started(job)).build();
    }

    record Started(UUID job) {}

    record WriteNote(@NotBlank @Size(max = 200) String text, BigDecimal amount) {}
}
