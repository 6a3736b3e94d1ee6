package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.LkeSheetService;
import id.sakip.evaluation.lke.LkeViewService;
import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.kit.http.Idempotency;
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

/** What Inspektorat does on a worksheet: score, compare, moderate. */
@Path("/v1/opd/{kode}/tahun/{tahun}/lke")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "LKE")
@RolesAllowed(Roles.INSPEKTORAT)
public class LkeScoringResource {

    private final LkeSheetService sheetService;
    private final LkeViewService viewService;
    private final Idempotency idempotency;

    LkeScoringResource(LkeSheetService sheetService, LkeViewService viewService, Idempotency idempotency) {
        this.sheetService = sheetService;
        this.viewService = viewService;
        this.idempotency = idempotency;
    }

    @PUT
    @Path("/penilaian")
    @Operation(
            operationId = "savePenilaian",
            summary = "Save scores on the own sheet; which one follows from the assignment")
    @APIResponseSchema(SheetResponse.class)
    public Response save(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid SheetRequest request) {
        return idempotency.onceIfKeyed(
                key,
                List.of("savePenilaian", kode, tahun, request),
                () -> SheetResponse.answer(sheetService.savePenilaian(kode, tahun, ifMatch, request.toInput())));
    }

    @POST
    @Path("/penilaian/finish")
    @Operation(operationId = "finishPenilaian", summary = "Finish the own sheet; every question must be answered")
    @APIResponseSchema(value = SheetResponse.class, responseCode = "200")
    public Response finish(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        return idempotency.onceIfKeyed(
                key,
                List.of("finishPenilaian", kode, tahun),
                () -> SheetResponse.answer(sheetService.finishPenilaian(kode, tahun, ifMatch)));
    }

    @GET
    @Path("/selisih")
    @Operation(operationId = "listSelisih", summary = "Where two evaluators differ; once both have finished")
    public SelisihResponse differences(
            @PathParam("kode") @KodeOpd String kode, @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        return SelisihResponse.from(viewService.compared(kode, tahun));
    }

    @PUT
    @Path("/moderasi")
    @Operation(operationId = "saveModerasi", summary = "Choose one answer or the mean where two evaluators differ")
    @APIResponseSchema(SheetResponse.class)
    public Response moderate(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid SheetRequest request) {
        return idempotency.onceIfKeyed(
                key,
                List.of("saveModerasi", kode, tahun, request),
                () -> SheetResponse.answer(sheetService.saveModerasi(kode, tahun, ifMatch, request.toInput())));
    }
}
