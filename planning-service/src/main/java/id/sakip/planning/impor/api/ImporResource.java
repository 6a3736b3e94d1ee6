package id.sakip.planning.impor.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.Roles;
import id.sakip.planning.impor.ImporService;
import id.sakip.planning.impor.ImporView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents from a workbook or a bundle file: looked at first, applied afterwards. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Impor")
@RolesAllowed(Roles.OPERATOR_OPD)
public class ImporResource {
    private final ImporService service;
    private final Idempotency idempotency;

    ImporResource(ImporService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/opd/{kode}/impor")
    @Consumes({LembarResource.XLSX, MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImporView.class)))
    public Response previewImport(
            @PathParam("kode") String kode,
            @QueryParam("jenis") String jenis,
            @HeaderParam("Idempotency-Key") String key,
            byte[] file) {
        List<Object> request = Arrays.asList(kode, jenis, file);
        return idempotency.once(key, request, () -> {
            ImporView view = service.previewImport(kode, jenis, file);
            return Response.status(Response.Status.CREATED)
                    .entity(view)
                    .location(URI.create("/v1/impor/" + view.token()))
                    .build();
        });
    }

    @GET
    @Path("/impor/{token}")
    public ImporView readImport(@PathParam("token") UUID token) {
        return service.read(token);
    }

    @POST
    @Path("/impor/{token}/apply")
    public ImporView applyImport(@PathParam("token") UUID token) {
        return service.applyImport(token);
    }
}
