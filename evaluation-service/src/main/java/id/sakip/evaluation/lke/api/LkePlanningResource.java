package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.LkeAssignmentService;
import id.sakip.evaluation.lke.LkeProgressService;
import id.sakip.evaluation.lke.LkeScheduleService;
import id.sakip.kit.http.BatchResult;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.http.Page;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evaluation of a year, for the whole kabupaten: schedule, assignments, progress. */
@Path("/v1/lke/{tahun}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "LKE")
@RolesAllowed(Roles.INSPEKTORAT)
public class LkePlanningResource {

    private final LkeScheduleService schedules;
    private final LkeAssignmentService assignments;
    private final LkeProgressService progress;
    private final Idempotency idempotency;

    LkePlanningResource(
            LkeScheduleService schedules,
            LkeAssignmentService assignments,
            LkeProgressService progress,
            Idempotency idempotency) {
        this.schedules = schedules;
        this.assignments = assignments;
        this.progress = progress;
        this.idempotency = idempotency;
    }

    private record Command(String operation, int tahun, Object body) {}

    @GET
    @Path("/jadwal")
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
    @Operation(operationId = "getLkeJadwal", summary = "When the LKE of the year is open to whom")
    @APIResponseSchema(JadwalResponse.class)
    public Response schedule(@PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        return JadwalResponse.answer(schedules.find(tahun));
    }

    @PUT
    @Path("/jadwal")
    @Operation(operationId = "setLkeJadwal", summary = "Set the schedule; the first needs no If-Match, a change does")
    @APIResponseSchema(JadwalResponse.class)
    public Response setSchedule(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid JadwalRequest request) {
        return JadwalResponse.answer(schedules.set(tahun, ifMatch, request.toJadwal()));
    }

    @POST
    @Path("/penugasan")
    @Operation(operationId = "assignLke", summary = "Assign evaluators to OPD, many at once; begins the worksheets")
    @APIResponseSchema(value = BatchResult.class, responseCode = "200")
    public Response assign(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid PenugasanRequest request) {
        return idempotency.once(key, new Command("assignLke", tahun, request), () -> Response.ok(
                        assignments.assign(tahun, request.toWanted()))
                .build());
    }

    @GET
    @Path("/progres")
    @RolesAllowed({Roles.INSPEKTORAT, Roles.ADMIN})
    @Operation(operationId = "listLkeProgres", summary = "How far every worksheet is: counts, never answers")
    public ProgresResponse progress(
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @QueryParam("penilai") @Pattern(regexp = "[^\\p{Cntrl}]{1,120}") String penilai,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") @DefaultValue("" + Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return ProgresResponse.from(progress.page(tahun, penilai, cursor, size));
    }
}
