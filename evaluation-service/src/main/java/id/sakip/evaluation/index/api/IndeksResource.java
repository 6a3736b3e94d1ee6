package id.sakip.evaluation.index.api;

import id.sakip.evaluation.index.IndeksService;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Definitions of the weighted indices of the kabupaten: PATEN, sinergitas and others. */
@Path("/v1/indeks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Indeks")
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
public class IndeksResource {

    private final IndeksService service;
    private final Idempotency idempotency;

    IndeksResource(IndeksService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    private record Command(String operation, IndeksRequest body) {}

    @GET
    @Operation(operationId = "listIndeks", summary = "The dated definitions of all indices")
    public List<IndeksResponse> definitions() {
        return service.definitions().stream().map(IndeksResponse::from).toList();
    }

    @POST
    @RolesAllowed({Roles.ORGANISASI, Roles.BAPPEDA})
    @Operation(operationId = "defineIndeks", summary = "Define an index, or how it is computed from a day on")
    @APIResponseSchema(value = IndeksResponse.class, responseCode = "201")
    public Response define(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid IndeksRequest request) {
        return idempotency.once(
                key, new Command("defineIndeks", request), () -> Response.created(URI.create("/v1/indeks"))
                        .entity(IndeksResponse.from(service.define(request.toDefinisi())))
                        .build());
    }
}
