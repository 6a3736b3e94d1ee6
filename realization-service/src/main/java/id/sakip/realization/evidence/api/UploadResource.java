package id.sakip.realization.evidence.api;

import id.sakip.kit.security.Roles;
import id.sakip.realization.LocalRoles;
import id.sakip.realization.evidence.FileId;
import id.sakip.realization.evidence.Upload;
import id.sakip.realization.evidence.Uploads;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files on their way: announced, sent in parts, gone on with after a cut, completed. */
@Path("/v1/opd/{kode}/evidence-uploads/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bukti")
@RolesAllowed({
    Roles.OPERATOR_OPD,
    Roles.VERIFIKATOR_OPD,
    Roles.KEPALA_OPD,
    Roles.PETUGAS_LAPANGAN,
    LocalRoles.PERANGKAT_LAPANGAN
})
public class UploadResource {
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final Uploads uploads;

    UploadResource(Uploads uploads) {
        this.uploads = uploads;
    }

    @PUT
    @Operation(
            summary = "Announce a file; the client makes the id, which becomes that of the evidence",
            description = """
                    Then PATCH parts of at most 8 MB until all is sent, and POST complete. After a cut ask HEAD or GET where to \
                    go on. Every step may be sent again. Announcing the same id with another plan is refused (409), so is a file \
                    that was deleted (410).""")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UploadResponse.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UploadResponse.class)))
    public Response start(
            @PathParam("kode") String kode, @PathParam("id") UUID id, @NotNull @Valid StartUploadRequest request) {
        Upload upload = uploads.start(new FileId(kode, id), request.toPlan());
        return answer(Response.status(upload.received() == 0 ? CREATED : OK), upload)
                .entity(UploadResponse.from(upload))
                .build();
    }

    @HEAD
    @Operation(summary = "Where to go on: headers Upload-Offset and Upload-Length")
    @APIResponse(responseCode = "200", description = "Headers only")
    public Response head(@PathParam("kode") String kode, @PathParam("id") UUID id) {
        return answer(Response.ok(), uploads.find(new FileId(kode, id))).build();
    }

    @GET
    @Operation(summary = "Where to go on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UploadResponse.class)))
    public Response get(@PathParam("kode") String kode, @PathParam("id") UUID id) {
        Upload upload = uploads.find(new FileId(kode, id));
        return answer(Response.ok(UploadResponse.from(upload)), upload).build();
    }

    @PATCH
    @Blocking
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Send the next part; of a part that was cut, what arrived is kept",
            description =
                    "Header Upload-Offset says where the part belongs. 409 with offset when it belongs elsewhere.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/offset+octet-stream",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    @APIResponse(responseCode = "204", description = "Safely here; header Upload-Offset says up to where")
    public Response append(
            @PathParam("kode") String kode,
            @PathParam("id") UUID id,
            @HeaderParam(OFFSET) Long offset,
            InputStream body) {
        return answer(Response.noContent(), uploads.append(new FileId(kode, id), offset, body))
                .build();
    }

    @POST
    @Path("/complete")
    @Operation(summary = "Check the file and make it evidence; a resend gets the same evidence")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvidenceResponse.class)))
    public Response complete(@PathParam("kode") String kode, @PathParam("id") UUID id) {
        return EvidenceResource.answer(uploads.complete(new FileId(kode, id)), java.util.List.of());
    }

    private static Response.ResponseBuilder answer(Response.ResponseBuilder response, Upload upload) {
        return response.header(OFFSET, upload.received()).header(LENGTH, upload.size());
    }
}
