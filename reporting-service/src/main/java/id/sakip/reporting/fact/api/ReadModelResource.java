package id.sakip.reporting.fact.api;

import id.sakip.kit.security.Roles;
import id.sakip.reporting.fact.ReadModelService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The read models: what they hold, and building them again from the log. */
@Path("/v1/admin/read-models")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "admin")
public class ReadModelResource {
    private final ReadModelService readModels;

    ReadModelResource(ReadModelService readModels) {
        this.readModels = readModels;
    }

    @GET
    public ReadModelService.State state() {
        return readModels.state();
    }

    /** Empties the read models and reads every topic from offset 0; the answer comes before it is done. */
    @POST
    @Path("/rebuild")
    @APIResponse(responseCode = "202")
    public RestResponse<Void> rebuild() {
        readModels.rebuild();
        return RestResponse.status(RestResponse.Status.ACCEPTED);
    }
}
