package id.sakip.realization.field.api;

import id.sakip.kit.security.Roles;
import id.sakip.realization.LocalRoles;
import id.sakip.realization.field.FieldBatch;
import id.sakip.realization.field.FieldUser;
import id.sakip.realization.field.ReceiptKeyService;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Field reports as phones send them. */
@Path("/v1/field-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "field monitoring (mobile)")
public class FieldBatchResource {
    private final FieldBatch batch;
    private final FieldUser user;
    private final ReceiptKeyService keys;

    FieldBatchResource(FieldBatch batch, FieldUser user, ReceiptKeyService keys) {
        this.batch = batch;
        this.user = user;
        this.keys = keys;
    }

    @POST
    @Path("/batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PETUGAS_LAPANGAN, LocalRoles.PERANGKAT_LAPANGAN})
    @Blocking
    @Operation(summary = "Send up to 500 field reports; each gets a signed receipt", description = """
                    Items are stored while they arrive, fifty at a time. After a cut connection or any error send everything \
                    again: the same content under the same id gets the same receipt, byte for byte, for ever. No \
                    Idempotency-Key is needed, the id of a report is one. Delete the copy on the phone when a receipt has \
                    keepOnDevice false, and only then.

                    Results: ACCEPTED (stored), ALREADY_THERE (what is stored says the same), REJECTED (code, pointer, sentence \
                    and remedy say why; correct it under the same id), HELD (kept; waits for the version it is based on, or \
                    for a person: unknown desa, closed tribulan, already verified), CONFLICT (kept beside other content \
                    under the same id; a person decides).

                    Which tribulan: a phone whose clock (deviceClock) is within ten minutes of ours is believed. From any \
                    other only the time between capturedAt and deviceClock is taken and counted back from the moment we \
                    received the batch; the report is flagged, never refused. The day is that of the kabupaten's time zone. \
                    Whether a deadline was kept is decided by the moment we received it, never by the phone.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FieldBatchRequest.class)))
    public FieldBatchResponse send(InputStream body) {
        return FieldBatchResponse.of(batch.take(user.opd(), user.name(), user.device(), body));
    }

    @GET
    @Path("/receipt-keys")
    @PermitAll
    @Operation(summary = "Public keys to check receipts with, also those of old receipts")
    public ReceiptKeysResponse receiptKeys() {
        return ReceiptKeysResponse.of(keys.all());
    }
}
