package id.sakip.realization.field.api;

import id.sakip.kit.http.Page;
import id.sakip.kit.security.Roles;
import id.sakip.realization.TimeCursor;
import id.sakip.realization.field.FieldQueueService;
import id.sakip.realization.field.QueueStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Field reports that wait for a person. Nothing leaves this list but by a decision, and decided ones stay readable. */
@Path("/v1/opd/{kode}/field-queue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "field monitoring")
public class FieldQueueResource {
    private final FieldQueueService queue;

    FieldQueueResource(FieldQueueService queue) {
        this.queue = queue;
    }

    @GET
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD, Roles.BAPPEDA, Roles.ADMIN})
    @Operation(summary = "What waits, oldest first")
    public Page<FieldQueueEntryResponse> list(
            @PathParam("kode") String kode,
            @QueryParam("status") @DefaultValue("OPEN") QueueStatus status,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size) {
        TimeCursor after = TimeCursor.of(cursor);
        List<FieldQueueEntryResponse> rows = queue.listAfter(kode, status, after.at(), after.id(), size + 1).stream()
                .map(FieldQueueEntryResponse::of)
                .toList();
        return Page.of(rows, size, last -> TimeCursor.after(last.receivedAt(), last.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD, Roles.BAPPEDA, Roles.ADMIN})
    @Operation(summary = "Both contents and where they differ")
    public FieldQueueComparisonResponse get(@PathParam("kode") String kode, @PathParam("id") UUID id) {
        return FieldQueueComparisonResponse.of(queue.get(kode, id));
    }

    @POST
    @Path("/{id}/accept")
    @RolesAllowed(Roles.VERIFIKATOR_OPD)
    @Operation(summary = "Take it in as the next version of its report, also into a closed tribulan")
    public FieldQueueComparisonResponse accept(
            @PathParam("kode") String kode,
            @PathParam("id") UUID id,
            @NotNull @Valid FieldQueueDecisionRequest request) {
        return FieldQueueComparisonResponse.of(queue.accept(kode, id, request.reason()));
    }

    @POST
    @Path("/{id}/reject")
    @RolesAllowed(Roles.VERIFIKATOR_OPD)
    @Operation(summary = "Turn it down; it stays readable with the reason")
    public FieldQueueComparisonResponse reject(
            @PathParam("kode") String kode,
            @PathParam("id") UUID id,
            @NotNull @Valid FieldQueueDecisionRequest request) {
        return FieldQueueComparisonResponse.of(queue.reject(kode, id, request.reason()));
    }
}
