package id.sakip.realization.realization.api;

import id.sakip.kit.http.BatchResult;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.Roles;
import id.sakip.realization.realization.EntryService;
import id.sakip.realization.realization.SavedRow;
import id.sakip.realization.realization.Where;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Enters realization. */
@Path("/v1/opd/{kode}/realisasi/{tahun}/tribulan/{n}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "realisasi")
@RolesAllowed(Roles.OPERATOR_OPD)
public class EntryResource {
    private final EntryService entries;
    private final Idempotency idempotency;

    EntryResource(EntryService entries, Idempotency idempotency) {
        this.entries = entries;
        this.idempotency = idempotency;
    }

    @PUT
    @Path("/entries")
    @Operation(
            summary = "Save kinerja and anggaran rows; each row is stored or refused by itself",
            description =
                    "If-Match is the ETag of the form. With an Idempotency-Key a resend gets the first answer again.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BatchResult.class)))
    public Response saveBatch(
            @BeanParam SubmissionPath path,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @NotNull @Valid SaveEntriesRequest request) {
        Where where = path.where();
        return idempotency.onceIfKeyed(
                dryRun ? null : key, List.of("entries", where, request), () -> save(where, ifMatch, request, dryRun));
    }

    @PUT
    @Path("/entries/{indicatorId}")
    @Operation(summary = "Save one kinerja row; If-Match is its version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SavedEntryResponse.class)))
    public Response saveEntry(
            @BeanParam SubmissionPath path,
            @PathParam("indicatorId") UUID indicatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EntryRequest request) {
        SavedRow saved = entries.saveEntry(path.where(), ifMatch, request.toFacts(indicatorId));
        return answer(SavedEntryResponse.of(saved), saved.version());
    }

    @PUT
    @Path("/anggaran/{nodeId}")
    @Operation(summary = "Save one anggaran row; If-Match is its version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SavedBudgetResponse.class)))
    public Response saveBudget(
            @BeanParam SubmissionPath path,
            @PathParam("nodeId") UUID nodeId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid BudgetRequest request) {
        SavedRow saved = entries.saveBudget(path.where(), ifMatch, request.toFacts(nodeId));
        return answer(SavedBudgetResponse.of(saved), saved.version());
    }

    private Response save(Where where, String ifMatch, SaveEntriesRequest request, boolean dryRun) {
        EntryService.Saved saved = entries.saveBatch(where, ifMatch, request.toBatch(dryRun));
        return answer(saved.result(), saved.version());
    }

    private static Response answer(Object body, long version) {
        return Response.ok(body)
                .header(HttpHeaders.ETAG, Preconditions.etag(version))
                .build();
    }
}
