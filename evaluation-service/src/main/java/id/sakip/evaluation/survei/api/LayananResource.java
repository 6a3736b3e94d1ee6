package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.evaluation.survei.LayananService;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/opd/{kode}/layanan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Layanan")
public class LayananResource {

    private final LayananService service;
    private final Idempotency idempotency;
    private final CurrentUser user;

    LayananResource(LayananService service, Idempotency idempotency, CurrentUser user) {
        this.service = service;
        this.idempotency = idempotency;
        this.user = user;
    }

    private record Command(String operation, String kode, LayananRequest body) {}

    @GET
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
    @Operation(operationId = "listLayanan", summary = "The services of an OPD")
    public List<LayananResponse> list(@PathParam("kode") @KodeOpd String kode) {
        user.requireOpd(kode);
        return service.findOfOpd(kode).stream().map(LayananResponse::from).toList();
    }

    @POST
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.ORGANISASI})
    @Operation(operationId = "addLayanan", summary = "Add a service")
    @APIResponseSchema(value = LayananResponse.class, responseCode = "201")
    public Response add(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("kode") @KodeOpd String kode,
            @NotNull @Valid LayananRequest request) {
        user.requireOpd(kode);
        return idempotency.once(
                key,
                new Command("addLayanan", kode, request),
                () -> LayananResponse.answer(
                        Response.created(URI.create("/v1/opd/" + kode + "/layanan")),
                        service.add(kode, request.nama(), request.pengguna())));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.ORGANISASI})
    @Operation(operationId = "changeLayanan", summary = "Rename a service, give its users, or end it")
    @APIResponseSchema(LayananResponse.class)
    public Response change(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("id") UUID id,
            @NotNull @Valid LayananRequest request) {
        user.requireOpd(kode);
        return LayananResponse.answer(
                Response.ok(), service.change(kode, id, ifMatch, request.nama(), request.pengguna(), request.active()));
    }
}
