package id.sakip.reporting.lkjip.api;

import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import id.sakip.reporting.lkjip.FileFormat;
import id.sakip.reporting.lkjip.LkjipService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of a published LKjIP. */
@Path("/v1/opd/{kode}/tahun/{tahun}/lkjip/dokumen/{id}/{format}")
@Tag(name = "lkjip")
public class LkjipFileResource {
    private final LkjipService documents;
    private final CurrentUser user;

    LkjipFileResource(LkjipService documents, CurrentUser user) {
        this.documents = documents;
        this.user = user;
    }

    /**
     * Streams a file; its ETag is its SHA-256.
     *
     * @param id the document, or {@code terbaru} for the newest
     * @param format pdf, docx or json
     */
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
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/pdf"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                @Content(mediaType = "application/json")
            })
    @APIResponse(responseCode = "304", description = "Not modified")
    public Response file(
            @PathParam("kode") String kode,
            @PathParam("tahun") int tahun,
            @PathParam("id") String id,
            @PathParam("format") String format,
            @Context Request request) {
        user.requireOpd(kode);
        LkjipService.StoredFile file = documents.file(kode, tahun, id, format);
        EntityTag tag = new EntityTag(file.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        return Response.ok(file.path().toFile())
                .type(FileFormat.of(format).orElseThrow().mediaType())
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
