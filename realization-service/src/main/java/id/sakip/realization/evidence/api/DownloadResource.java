package id.sakip.realization.evidence.api;

import id.sakip.realization.evidence.Downloads;
import id.sakip.realization.evidence.FileId;
import id.sakip.realization.evidence.domain.FileKind;
import id.sakip.realization.evidence.domain.SafeName;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bytes of evidence: only ever as an attachment, of the type we found, in no page of ours. */
@Path("/v1/opd/{kode}/evidence")
@Produces(MediaType.WILDCARD)
@Tag(name = "bukti")
@RolesAllowed("**")
public class DownloadResource {
    private static final String ANY = "*/*";

    private final Downloads downloads;

    DownloadResource(Downloads downloads) {
        this.downloads = downloads;
    }

    @GET
    @Path("/{id}/content")
    @Blocking
    @Operation(summary = "The file as it was uploaded, byte for byte")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ANY, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("kode") String kode, @PathParam("id") UUID id) {
        Downloads.Download download = downloads.content(new FileId(kode, id));
        return attachment(
                        download,
                        download.file().kind().mediaType(),
                        download.file().name())
                .header(HttpHeaders.CONTENT_LENGTH, download.file().size())
                .header(HttpHeaders.ETAG, "\"" + download.file().sha256() + "\"")
                .build();
    }

    @GET
    @Path("/{id}/preview")
    @Blocking
    @Operation(summary = "A small upright JPEG of an image, without any metadata")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ANY, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response preview(@PathParam("kode") String kode, @PathParam("id") UUID id) {
        Downloads.Download download = downloads.preview(new FileId(kode, id));
        return attachment(
                        download,
                        FileKind.JPEG.mediaType(),
                        SafeName.of(download.file().name(), FileKind.JPEG))
                .build();
    }

    private static Response.ResponseBuilder attachment(Downloads.Download download, String type, String name) {
        return Response.ok(download.bytes(), type)
                .header(HttpHeaders.CONTENT_DISPOSITION, SafeName.disposition(name))
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
