package id.sakip.realization.field.api;

import id.sakip.kit.http.Page;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.Roles;
import id.sakip.realization.TimeCursor;
import id.sakip.realization.evidence.EvidenceService;
import id.sakip.realization.field.FieldReport;
import id.sakip.realization.field.FieldReportService;
import id.sakip.realization.field.ReportFilter;
import id.sakip.realization.field.ReportId;
import id.sakip.realization.field.domain.ReportStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Field reports of an OPD, for the people who judge them. */
@Path("/v1/opd/{kode}/field-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "field monitoring")
@RolesAllowed({
    Roles.OPERATOR_OPD,
    Roles.VERIFIKATOR_OPD,
    Roles.KEPALA_OPD,
    Roles.BAPPEDA,
    Roles.INSPEKTORAT,
    Roles.ADMIN
})
public class FieldReportResource {
    private final FieldReportService reports;
    private final EvidenceService evidence;

    FieldReportResource(FieldReportService reports, EvidenceService evidence) {
        this.reports = reports;
        this.evidence = evidence;
    }

    /** Why it is given back. */
    @Schema(name = "ReturnFieldReportRequest")
    public record ReturnRequest(@NotBlank @Size(max = 2000) String note) {}

    @GET
    @Operation(summary = "Reports in the order they were received")
    public Page<FieldReportResponse> list(
            @PathParam("kode") String kode,
            @QueryParam("tahun") Integer tahun,
            @QueryParam("tribulan") Integer tribulan,
            @QueryParam("status") ReportStatus status,
            @QueryParam("form") String form,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size) {
        TimeCursor after = TimeCursor.of(cursor);
        ReportFilter filter = new ReportFilter(kode, tahun, tribulan, status, form);
        List<FieldReportResponse> rows = reports.listAfter(filter, after.at(), after.id(), size + 1).stream()
                .map(report -> FieldReportResponse.of(report, null))
                .toList();
        return Page.of(rows, size, last -> TimeCursor.after(last.receivedAt(), last.id()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One report with the photos that have arrived")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FieldReportResponse.class)))
    public Response get(@PathParam("kode") String kode, @PathParam("id") UUID id) {
        return answer(reports.get(new ReportId(kode, id)));
    }

    @POST
    @Path("/{id}/verify")
    @RolesAllowed(Roles.VERIFIKATOR_OPD)
    @Operation(summary = "Verify; whoever sent a version of it cannot (four eyes)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FieldReportResponse.class)))
    public Response verify(
            @PathParam("kode") String kode,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(reports.verify(new ReportId(kode, id), ifMatch));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Roles.VERIFIKATOR_OPD)
    @Operation(summary = "Give back to the officer with a note; his phone hears of it at its next sync")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FieldReportResponse.class)))
    public Response giveBack(
            @PathParam("kode") String kode,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return answer(reports.giveBack(new ReportId(kode, id), ifMatch, request.note()));
    }

    private Response answer(FieldReport report) {
        return Response.ok(FieldReportResponse.of(report, evidence.shown(report.opd(), report.photos())))
                .header(HttpHeaders.ETAG, Preconditions.etag(report.changeNo()))
                .build();
    }
}
