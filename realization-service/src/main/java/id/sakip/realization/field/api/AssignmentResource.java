package id.sakip.realization.field.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.Roles;
import id.sakip.realization.field.Assignment;
import id.sakip.realization.field.AssignmentPlan;
import id.sakip.realization.field.AssignmentService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who visits which desa. */
@Path("/v1/opd/{kode}/field-assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "field monitoring")
public class AssignmentResource {
    private final AssignmentService assignments;
    private final Idempotency idempotency;

    AssignmentResource(AssignmentService assignments, Idempotency idempotency) {
        this.assignments = assignments;
        this.idempotency = idempotency;
    }

    /**
     * @param officer user name
     * @param due last day of the visit
     */
    @Schema(name = "AssignRequest")
    public record AssignRequest(
            @NotBlank @Size(max = 120) String officer,
            @NotBlank @Size(max = 60) String form,
            @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 60) String> desa,
            @NotNull @Min(2000) @Max(2100) Integer tahun,
            @NotNull @Min(1) @Max(4) Integer tribulan,
            LocalDate due) {
        AssignmentPlan toPlan() {
            return new AssignmentPlan(officer, form, desa, tahun, tribulan, due);
        }
    }

    /** @param active false: withdrawn */
    @Schema(name = "FieldAssignment")
    public record AssignmentResponse(
            UUID id,
            String officer,
            String form,
            String desa,
            int tahun,
            int tribulan,
            LocalDate due,
            boolean active,
            long version) {
        static AssignmentResponse of(Assignment assignment) {
            return new AssignmentResponse(
                    assignment.id(),
                    assignment.officer(),
                    assignment.form(),
                    assignment.desa(),
                    assignment.tahun(),
                    assignment.tribulan(),
                    assignment.due(),
                    assignment.active(),
                    assignment.version());
        }
    }

    @GET
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD, Roles.BAPPEDA, Roles.ADMIN})
    @Operation(summary = "Assignments, of one year or all, withdrawn ones too")
    public List<AssignmentResponse> list(
            @PathParam("kode") String kode, @QueryParam("tahun") @Min(2000) @Max(2100) Integer tahun) {
        return assignments.list(kode, tahun).stream()
                .map(AssignmentResponse::of)
                .toList();
    }

    @POST
    @RolesAllowed({Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    @Operation(summary = "Send an officer to desa with a form; visits he was told of already are left as they are")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AssignmentResponse[].class)))
    public Response assign(
            @PathParam("kode") String kode,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid AssignRequest request) {
        return idempotency.once(key, List.of("assign", kode, request), () -> Response.status(201)
                .entity(assignments.assign(kode, request.toPlan()).stream()
                        .map(AssignmentResponse::of)
                        .toList())
                .build());
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    @Operation(summary = "Take an assignment back; the phone hears of it, reports made for it stay")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentResponse.class)))
    public Response withdraw(
            @PathParam("kode") String kode,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Assignment withdrawn = assignments.withdraw(kode, id, ifMatch);
        return Response.ok(AssignmentResponse.of(withdrawn))
                .header(HttpHeaders.ETAG, Preconditions.etag(withdrawn.version()))
                .build();
    }
}
