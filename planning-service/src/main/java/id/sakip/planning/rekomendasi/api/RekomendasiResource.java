package id.sakip.planning.rekomendasi.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.Roles;
import id.sakip.planning.rekomendasi.RekomendasiService;
import id.sakip.planning.rekomendasi.domain.RekomendasiView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rekomendasi")
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
public class RekomendasiResource {
    private final RekomendasiService service;
    private final Idempotency idempotency;

    RekomendasiResource(RekomendasiService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    /** Recommendations of the year evaluated; {@code belumTerhubung} leaves those the next plan does not answer yet. */
    @GET
    @Path("/opd/{kode}/rekomendasi")
    public List<RekomendasiView> listRekomendasi(
            @PathParam("kode") String kode,
            @QueryParam("tahun") Integer tahun,
            @QueryParam("belumTerhubung") @DefaultValue("false") boolean open) {
        return service.list(kode, tahun, open);
    }

    @POST
    @Path("/rekomendasi/{id}/tautan")
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RekomendasiView.class)))
    public Response linkRekomendasi(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull TautanRequest request) {
        return idempotency.once(key, List.of("tautan", id, request), () -> Response.ok(
                        service.link(id, request.nodeId(), request.catatan()))
                .build());
    }

    @DELETE
    @Path("/rekomendasi/{id}/tautan/{nodeId}")
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD})
    public void unlinkRekomendasi(@PathParam("id") UUID id, @PathParam("nodeId") UUID nodeId) {
        service.unlink(id, nodeId);
    }
}
