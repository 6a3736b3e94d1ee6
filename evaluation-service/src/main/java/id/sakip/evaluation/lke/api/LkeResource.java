package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.LkeSheetService;
import id.sakip.evaluation.lke.LkeViewService;
import id.sakip.evaluation.opd.KodeOpd;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The worksheet and the self-assessment of the OPD. */
@Path("/v1/opd/{kode}/tahun/{tahun}/lke")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "LKE")
public class LkeResource {

    private final LkeViewService viewService;
    private final LkeSheetService sheetService;
    private final Idempotency idempotency;
    private final CurrentUser user;

    LkeResource(LkeViewService viewService, LkeSheetService sheetService, Idempotency idempotency, CurrentUser user) {
        this.viewService = viewService;
        this.sheetService = sheetService;
        this.idempotency = idempotency;
        this.user = user;
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
    @Operation(
            operationId = "getLke",
            summary = "The worksheet as its reader may see it; the OPD sees scores and notes once the LHE is out")
    public LkeResponse find(
            @PathParam("kode") @KodeOpd String kode, @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        user.requireOpd(kode);
        return LkeResponse.from(viewService.view(kode, tahun));
    }

    @PUT
    @Path("/usulan")
    @RolesAllowed(Roles.OPERATOR_OPD)
    @Operation(operationId = "saveUsulan", summary = "Save answers of the self-assessment, each with its reason")
    @APIResponseSchema(SheetResponse.class)
    public Response saveUsulan(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid SheetRequest request) {
        user.requireOpd(kode);
        return idempotency.onceIfKeyed(
                key,
                List.of("saveUsulan", kode, tahun, request),
                () -> SheetResponse.answer(sheetService.saveUsulan(kode, tahun, ifMatch, request.toInput())));
    }

    @POST
    @Path("/usulan/submit")
    @RolesAllowed({Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    @Operation(operationId = "submitUsulan", summary = "Hand the self-assessment in; not by whoever wrote it")
    @APIResponseSchema(value = SheetResponse.class, responseCode = "200")
    public Response submitUsulan(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        user.requireOpd(kode);
        return idempotency.onceIfKeyed(
                key,
                List.of("submitUsulan", kode, tahun),
                () -> SheetResponse.answer(sheetService.submitUsulan(kode, tahun, ifMatch)));
    }

    @POST
    @Path("/usulan/return")
    @RolesAllowed(Roles.INSPEKTORAT)
    @Operation(operationId = "returnUsulan", summary = "Return the self-assessment with a reason")
    @APIResponseSchema(value = SheetResponse.class, responseCode = "200")
    public Response returnUsulan(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid ReasonRequest request) {
        return idempotency.onceIfKeyed(
                key,
                List.of("returnUsulan", kode, tahun, request),
                () -> SheetResponse.answer(sheetService.returnUsulan(kode, tahun, ifMatch, request.alasan())));
    }
}
