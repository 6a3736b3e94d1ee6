package id.sakip.realization.evidence.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.Roles;
import id.sakip.realization.evidence.IntegrityCheck;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Are all files still what was sent? */
@Path("/v1/evidence-integrity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bukti")
@RolesAllowed(Roles.ADMIN)
public class IntegrityResource {
    private final IntegrityCheck check;
    private final Idempotency idempotency;

    IntegrityResource(IntegrityCheck check, Idempotency idempotency) {
        this.check = check;
        this.idempotency = idempotency;
    }

    /** @param jobId ask for it at /v1/jobs/{id} */
    @Schema(name = "IntegrityCheckStarted")
    public record StartedResponse(UUID jobId) {}

    @POST
    @Path("/check")
    @Operation(
            summary = "Hash every file again, as a job; its result lists what is damaged",
            description =
                    "Result: checked, damagedCount, damaged[] {opd, id, name, damage MISSING/CHANGED/UNREADABLE}.")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = StartedResponse.class)))
    public Response start(@HeaderParam("Idempotency-Key") String key) {
        return idempotency.once(key, List.of("evidence-integrity"), () -> {
            UUID job = check.start();
            return Response.accepted(new StartedResponse(job))
                    .location(URI.create("/v1/jobs/" + job))
                    .build();
        });
    }
}
