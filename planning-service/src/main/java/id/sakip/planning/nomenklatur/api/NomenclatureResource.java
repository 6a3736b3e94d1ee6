package id.sakip.planning.nomenklatur.api;

import id.sakip.kit.http.BatchResult;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.http.Page;
import id.sakip.kit.security.Roles;
import id.sakip.planning.nomenklatur.NomenclatureImportService;
import id.sakip.planning.nomenklatur.NomenclatureService;
import id.sakip.planning.nomenklatur.domain.NomenclatureEntry;
import id.sakip.planning.plan.domain.Level;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/nomenklatur")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nomenklatur")
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
public class NomenclatureResource {
    private static final String PRINTABLE = "\\P{Cntrl}*";

    private final NomenclatureService service;
    private final NomenclatureImportService imports;
    private final Idempotency idempotency;

    NomenclatureResource(NomenclatureService service, NomenclatureImportService imports, Idempotency idempotency) {
        this.service = service;
        this.imports = imports;
        this.idempotency = idempotency;
    }

    @GET
    public Page<NomenclatureEntry> searchNomenclature(
            @QueryParam("q") @Size(max = 200) @Pattern(regexp = PRINTABLE) String text,
            @QueryParam("level") Level level,
            @QueryParam("induk") @Size(max = 20) @Pattern(regexp = PRINTABLE) String induk,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int limit) {
        return service.search(text, level, induk, asOf, cursor, limit);
    }

    @GET
    @Path("/{kode}")
    public List<NomenclatureEntry> findNomenclature(
            @PathParam("kode") @Size(max = 40) @Pattern(regexp = PRINTABLE) String kode) {
        return service.find(kode);
    }

    /** A CSV file whatever media type the sender calls it. */
    @POST
    @Path("/import")
    @RolesAllowed({Roles.BAPPEDA, Roles.ADMIN})
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            description = "Header: kode, nama, dasarHukum, berlakuMulai; optional"
                                                    + " berlakuSampai, kinerja, indikator, satuan, indikatorMulai,"
                                                    + " kodeLama (several separated by ;)")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BatchResult.class)))
    public Response importNomenclature(
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @NotNull byte[] file) {
        return idempotency.once(
                key,
                List.of("nomenklatur", dryRun, Arrays.hashCode(file), file.length),
                () -> Response.ok(imports.importList(file, dryRun)).build());
    }
}
