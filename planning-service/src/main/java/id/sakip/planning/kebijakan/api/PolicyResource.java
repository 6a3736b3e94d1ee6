package id.sakip.planning.kebijakan.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.http.Page;
import id.sakip.kit.security.Roles;
import id.sakip.planning.kebijakan.PolicyService;
import id.sakip.planning.kebijakan.domain.Policy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/kebijakan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kebijakan")
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
public class PolicyResource {
    private final PolicyService service;
    private final Idempotency idempotency;

    PolicyResource(PolicyService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    public Page<Policy> listPolicies(@QueryParam("asOf") LocalDate asOf) {
        return new Page<>(service.find(asOf), null);
    }

    @POST
    @RolesAllowed(Roles.BAPPEDA)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Policy.class)))
    public Response publishPolicy(@HeaderParam("Idempotency-Key") String key, @NotNull Policy policy) {
        return idempotency.once(key, policy, () -> Response.status(Response.Status.CREATED)
                .entity(service.publishPolicy(policy))
                .build());
    }
}
