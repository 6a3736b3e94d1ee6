package id.sakip.reporting.lkjip.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.http.Jobs;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import id.sakip.reporting.lkjip.DokumenView;
import id.sakip.reporting.lkjip.LkjipService;
import id.sakip.reporting.lkjip.LkjipWriter;
import id.sakip.reporting.lkjip.PublishLkjip;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publishing the LKjIP, and the list of those published. */
@Path("/v1/opd/{kode}/tahun/{tahun}/lkjip")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lkjip")
public class LkjipResource {
    private final LkjipWriter writer;
    private final LkjipService documents;
    private final Jobs jobs;
    private final Idempotency idempotency;
    private final CurrentUser user;

    LkjipResource(LkjipWriter writer, LkjipService documents, Jobs jobs, Idempotency idempotency, CurrentUser user) {
        this.writer = writer;
        this.documents = documents;
        this.jobs = jobs;
        this.idempotency = idempotency;
        this.user = user;
    }

    /** @param jobId ask for it at {@code GET /v1/jobs/{id}}; its result is the document */
    public record StartedResponse(UUID jobId) {}

    /** Starts writing the document; progress and result at the job. */
    @POST
    @RolesAllowed(Roles.KEPALA_OPD)
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = StartedResponse.class)))
    public Response publish(
            @PathParam("kode") String kode,
            @PathParam("tahun") int tahun,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull LkjipRequest request) {
        user.requireOpd(kode);
        PublishLkjip command = new PublishLkjip(
                kode, tahun, request.tempat(), request.tanggal(), request.penandatangan(), user.name());
        return idempotency.once(key, command, () -> {
            writer.requireWritable(command);
            UUID job = jobs.start("lkjip", kode, progress -> writer.write(command, progress));
            return Response.accepted(new StartedResponse(job))
                    .location(URI.create("/v1/jobs/" + job))
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
    public List<DokumenView> list(@PathParam("kode") String kode, @PathParam("tahun") int tahun) {
        user.requireOpd(kode);
        return documents.list(kode, tahun);
    }
}
