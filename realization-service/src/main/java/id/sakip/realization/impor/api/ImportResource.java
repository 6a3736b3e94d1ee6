package id.sakip.realization.impor.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.Roles;
import id.sakip.realization.impor.BudgetImportService;
import id.sakip.realization.realization.Where;
import id.sakip.realization.realization.api.SubmissionPath;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Budget realization from a spreadsheet; the body is the file, CSV or XLSX, told apart by its content. */
@Path("/v1/opd/{kode}/realisasi/{tahun}/tribulan/{n}/anggaran/impor")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "impor")
@RolesAllowed(Roles.OPERATOR_OPD)
public class ImportResource {
    private final BudgetImportService imports;
    private final Idempotency idempotency;

    ImportResource(BudgetImportService imports, Idempotency idempotency) {
        this.imports = imports;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(
            summary = "Preview an SP2D register or an LRA: what each row would become; nothing is stored",
            description =
                    "Columns are found by their heading: Kode, Realisasi or Nilai, and for payments Nomor SP2D and"
                            + " Tanggal. Amounts s.d. the tribulan; payments are added up per sub kegiatan.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    public Response preview(@BeanParam SubmissionPath path, byte[] file) {
        return answer(imports.preview(path.where(), file));
    }

    @POST
    @Path("/apply")
    @Operation(summary = "Store what was previewed: the same file with the token of its preview")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    public Response apply(
            @BeanParam SubmissionPath path,
            @QueryParam("token") String token,
            @HeaderParam("Idempotency-Key") String key,
            byte[] file) {
        Where where = path.where();
        return idempotency.once(
                key,
                List.of("import", where, String.valueOf(token), Arrays.hashCode(file)),
                () -> answer(imports.apply(where, file, token)));
    }

    private static Response answer(BudgetImportService.Imported imported) {
        return Response.ok(ImportResponse.of(imported))
                .header(HttpHeaders.ETAG, Preconditions.etag(imported.version()))
                .build();
    }
}
