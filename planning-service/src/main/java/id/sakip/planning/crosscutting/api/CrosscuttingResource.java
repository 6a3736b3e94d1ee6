package id.sakip.planning.crosscutting.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.Roles;
import id.sakip.planning.crosscutting.CrosscuttingService;
import id.sakip.planning.crosscutting.domain.CrosscuttingView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
@Tag(name = "Crosscutting")
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
public class CrosscuttingResource {
    private final CrosscuttingService service;
    private final Idempotency idempotency;

    CrosscuttingResource(CrosscuttingService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/opd/{kode}/crosscutting")
    public List<CrosscuttingView> listCrosscutting(@PathParam("kode") String kode) {
        return service.list(kode);
    }

    @GET
    @Path("/opd/{kode}/crosscutting/mitra")
    public List<CrosscuttingView.Mitra> listPartners(@PathParam("kode") String kode) {
        return service.partners(kode);
    }

    @POST
    @Path("/opd/{kode}/crosscutting")
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CrosscuttingView.class)))
    public Response linkCrosscutting(
            @PathParam("kode") String kode,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull CrosscuttingRequest request) {
        return idempotency.once(key, List.of("crosscutting", kode, request), () -> Response.status(201)
                .entity(service.link(kode, request.nodeId(), request.opdTerkait(), request.peran()))
                .build());
    }

    @DELETE
    @Path("/crosscutting/{id}")
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD})
    public void unlinkCrosscutting(@PathParam("id") UUID id) {
        service.unlink(id);
    }
}
