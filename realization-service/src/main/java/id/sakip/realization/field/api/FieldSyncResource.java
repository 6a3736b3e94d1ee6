package id.sakip.realization.field.api;

import id.sakip.kit.http.Cursor;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.Roles;
import id.sakip.realization.LocalRoles;
import id.sakip.realization.field.FieldReport;
import id.sakip.realization.field.FieldSyncService;
import id.sakip.realization.field.FieldUser;
import id.sakip.realization.field.QueueEntry;
import id.sakip.realization.field.QueueStatus;
import id.sakip.realization.field.domain.FieldForm;
import id.sakip.realization.field.domain.ReportStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a phone downloads. */
@Path("/v1/field-sync")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "field monitoring (mobile)")
public class FieldSyncResource {
    private static final int MAX_SIZE = 500;

    private final FieldSyncService sync;
    private final FieldUser user;

    FieldSyncResource(FieldSyncService sync, FieldUser user) {
        this.sync = sync;
        this.user = user;
    }

    /** @param active false: no longer chosen, still named by reports */
    @Schema(name = "FieldDesa")
    public record Desa(String kode, String nama, boolean active) {}

    /**
     * Where a report of this officer stands now.
     *
     * @param note of the verifikator who gave it back: send an edit with baseVersion = version
     */
    @Schema(name = "FieldReportState")
    public record ReportState(
            UUID id, int version, ReportStatus status, String note, int tahun, int tribulan, boolean late) {
        static ReportState of(FieldReport report) {
            return new ReportState(
                    report.id(),
                    report.version(),
                    report.status(),
                    report.note(),
                    report.tahun(),
                    report.tribulan(),
                    report.late());
        }
    }

    /** Something of this officer that waits, or waited, for a person. */
    @Schema(name = "FieldWaiting")
    public record Waiting(UUID reportId, String code, QueueStatus status, String reason) {
        static Waiting of(QueueEntry entry) {
            return new Waiting(entry.reportId(), entry.code(), entry.status(), entry.decisionReason());
        }
    }

    /**
     * What changed since the cursor. Each thing replaces what the phone has under the same id or kode.
     *
     * @param next cursor for the next time; keep it after this page is stored
     * @param more whether to ask again at once
     */
    @Schema(name = "FieldSyncPage")
    public record SyncResponse(
            List<FieldForm> forms,
            List<Desa> desa,
            List<AssignmentResource.AssignmentResponse> assignments,
            List<ReportState> reports,
            List<Waiting> waiting,
            String next,
            boolean more) {}

    @GET
    @RolesAllowed({Roles.PETUGAS_LAPANGAN, LocalRoles.PERANGKAT_LAPANGAN})
    @Operation(
            summary = "Forms, desa, assignments and what became of the reports, as changed since the cursor",
            description =
                    "Without a cursor everything. Store a page, then its next; asked again, a page may bring more.")
    public SyncResponse since(
            @QueryParam("cursor") String cursor,
            @QueryParam("size") @DefaultValue("200") @Min(1) @Max(MAX_SIZE) int size) {
        long[] after = decode(cursor);
        FieldSyncService.Changes changes = sync.since(user.opd(), user.name(), after[0], after[1], size);
        return new SyncResponse(
                changes.forms(),
                changes.desa().stream()
                        .map(d -> new Desa(d.kode(), d.nama(), d.active()))
                        .toList(),
                changes.assignments().stream()
                        .map(AssignmentResource.AssignmentResponse::of)
                        .toList(),
                changes.reports().stream().map(ReportState::of).toList(),
                changes.waiting().stream().map(Waiting::of).toList(),
                Cursor.encode(Long.toString(changes.formsUpTo()), Long.toString(changes.upTo())),
                changes.more());
    }

    private static long[] decode(String cursor) {
        if (cursor == null) {
            return new long[] {0, 0};
        }
        List<String> keys = Cursor.decode(cursor, 2);
        try {
            return new long[] {Long.parseLong(keys.get(0)), Long.parseLong(keys.get(1))};
        } catch (NumberFormatException e) {
            throw Problem.of(400, "invalid-cursor");
        }
    }
}
