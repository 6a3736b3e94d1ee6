package id.sakip.evaluation.rekomendasi.api;

import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.rekomendasi.Rekomendasi;
import id.sakip.evaluation.rekomendasi.RekomendasiService;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/opd/{kode}/tahun/{tahun}/rekomendasi")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rekomendasi")
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
public class RekomendasiResource {

    private final RekomendasiService service;
    private final OpdService opdService;
    private final CurrentUser user;

    RekomendasiResource(RekomendasiService service, OpdService opdService, CurrentUser user) {
        this.service = service;
        this.opdService = opdService;
        this.user = user;
    }

    @GET
    @Operation(operationId = "listRekomendasi", summary = "The follow-up matrix (TLHE) as it stands on a day")
    public List<RekomendasiResponse> list(
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("asOf") String asOf) {
        user.requireOpd(kode);
        LocalDate day = day(kode, asOf);
        return service.findOfYear(kode, tahun).stream()
                .map(r -> RekomendasiResponse.at(day, r))
                .toList();
    }

    @GET
    @Path("/{no}")
    @Operation(operationId = "getRekomendasi", summary = "One recommendation with its follow-up")
    @APIResponseSchema(RekomendasiResponse.class)
    public Response find(
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @PathParam("no") int no,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("asOf") String asOf) {
        user.requireOpd(kode);
        return answer(service.find(kode, tahun, no), day(kode, asOf));
    }

    @PUT
    @Path("/{no}/tindak-lanjut")
    @RolesAllowed(Roles.OPERATOR_OPD)
    @Operation(
            operationId = "recordTindakLanjut",
            summary = "Report a follow-up; the first report needs no If-Match, a change does")
    @APIResponseSchema(RekomendasiResponse.class)
    public Response recordTindakLanjut(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @PathParam("no") int no,
            @NotNull @Valid TindakLanjutRequest request) {
        user.requireOpd(kode);
        Rekomendasi recorded = service.recordTindakLanjut(kode, tahun, no, ifMatch, request.toReport());
        return answer(recorded, opdService.today(kode));
    }

    private LocalDate day(String kode, String asOf) {
        LocalDate today = opdService.today(kode);
        try {
            return asOf == null ? today : LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw Problem.of(400, "invalid-date", asOf);
        }
    }

    private static Response answer(Rekomendasi rekomendasi, LocalDate day) {
        Response.ResponseBuilder response = Response.ok(RekomendasiResponse.at(day, rekomendasi));
        rekomendasi.tindakLanjut().ifPresent(t -> response.header(HttpHeaders.ETAG, Preconditions.etag(t.version())));
        return response.build();
    }
}
