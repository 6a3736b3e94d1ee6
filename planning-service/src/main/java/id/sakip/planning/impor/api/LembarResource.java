package id.sakip.planning.impor.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.Roles;
import id.sakip.planning.bundel.BundelKind;
import id.sakip.planning.bundel.BundelService;
import id.sakip.planning.lembar.BukuKerja;
import id.sakip.planning.plan.domain.PlanKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Workbooks: an empty one to fill in, and each document as one. */
@Path("/v1")
@Produces(LembarResource.XLSX)
@Tag(name = "Impor")
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
public class LembarResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST_PERIOD = 10;

    private final BundelService bundles;

    LembarResource(BundelService bundles) {
        this.bundles = bundles;
    }

    @GET
    @Path("/templat/{jenis}")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template(
            @PathParam("jenis") String jenis,
            @QueryParam("tahunAwal") @Min(2000) @Max(2100) int tahunAwal,
            @QueryParam("tahunAkhir") @Min(2000) @Max(2100) Integer tahunAkhir) {
        PlanKind kind = BundelKind.of(jenis).orElseThrow(Problem::notFound);
        int last = tahunAkhir == null || kind.annual() ? tahunAwal : tahunAkhir;
        if (last < tahunAwal || last - tahunAwal >= LONGEST_PERIOD) {
            throw Problem.of(400, "invalid-request");
        }
        return file(BukuKerja.templat(kind, tahunAwal, last), "templat-" + jenis + "-" + tahunAwal);
    }

    @GET
    @Path("/dokumen/{id}/xlsx")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbookOfDocument(@PathParam("id") UUID id) {
        BundelService.Dokumen document = bundles.ofDocument(id);
        PlanKind kind = BundelKind.of(document.kind()).orElseThrow();
        byte[] file = BukuKerja.tulis(kind, document.opd(), (ObjectNode) document.isi());
        String head = document.isi().path("document").path("tahunAwal").asText() + "-"
                + document.isi().path("document").path("label").asText();
        return file(file, document.kind() + "-" + document.opd() + "-" + head);
    }

    private static Response file(byte[] content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
                .build();
    }
}
