package id.sakip.realization.field.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.Roles;
import id.sakip.realization.field.FieldFormService;
import id.sakip.realization.field.domain.FieldForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Forms of field monitoring. */
@Path("/v1/field-forms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "field monitoring")
public class FieldFormResource {
    private final FieldFormService forms;
    private final Idempotency idempotency;

    FieldFormResource(FieldFormService forms, Idempotency idempotency) {
        this.forms = forms;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "Every version of every form: old ones stay valid for reports that were made with them")
    public List<FieldForm> list() {
        return forms.all();
    }

    @POST
    @RolesAllowed(Roles.BAPPEDA)
    @Operation(summary = "Publish the next version; codes are never renamed or removed, only retired")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FieldForm.class)))
    public Response publish(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PublishFieldFormRequest request) {
        return idempotency.once(key, List.of("field-form", request), () -> Response.status(201)
                .entity(forms.publish(request.toForm()))
                .build());
    }
}
