package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.evaluation.survei.Survei;
import id.sakip.evaluation.survei.SurveiService;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The surveys of an OPD and year. */
@Path("/v1/opd/{kode}/tahun/{tahun}/survei")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Survei")
public class SurveiTahunResource {

    private final SurveiService service;
    private final Idempotency idempotency;
    private final CurrentUser user;

    SurveiTahunResource(SurveiService service, Idempotency idempotency, CurrentUser user) {
        this.service = service;
        this.idempotency = idempotency;
        this.user = user;
    }

    private record Command(String operation, String kode, int tahun, SurveiRequest body) {}

    @POST
    @RolesAllowed(Roles.ORGANISASI)
    @Operation(operationId = "planSurvei", summary = "Design a survey; nobody can answer until it is opened")
    @APIResponseSchema(value = SurveiResponse.class, responseCode = "201")
    public Response plan(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid SurveiRequest request) {
        return idempotency.once(key, new Command("planSurvei", kode, tahun, request), () -> {
            Survei survei = service.plan(kode, tahun, request.toCommand());
            URI location = URI.create("/v1/opd/%s/survei/%s".formatted(kode, survei.id()));
            return SurveiResponse.answer(Response.created(location), survei);
        });
    }

    @GET
    @RolesAllowed({
        Roles.OPERATOR_OPD,
        Roles.VERIFIKATOR_OPD,
        Roles.KEPALA_OPD,
        Roles.PETUGAS_LAPANGAN,
        Roles.BAPPEDA,
        Roles.INSPEKTORAT,
        Roles.ORGANISASI,
        Roles.BUPATI,
        Roles.ADMIN
    })
    @Operation(operationId = "listSurvei", summary = "The surveys of a year")
    public List<SurveiResponse> list(
            @PathParam("kode") @KodeOpd String kode, @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        user.requireOpd(kode);
        return service.findOfYear(kode, tahun).stream()
                .map(SurveiResponse::from)
                .toList();
    }
}
