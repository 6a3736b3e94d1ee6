package id.sakip.realization.realization.api;

import id.sakip.kit.security.Roles;
import id.sakip.realization.realization.SubmissionService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Submits, returns, verifies and approves a submission; If-Match is the ETag of the form. */
@Path("/v1/opd/{kode}/realisasi/{tahun}/tribulan/{n}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "realisasi")
public class WorkflowResource {
    private final SubmissionService submissions;

    WorkflowResource(SubmissionService submissions) {
        this.submissions = submissions;
    }

    @POST
    @Path("/submit")
    @RolesAllowed(Roles.OPERATOR_OPD)
    @Operation(summary = "Hand the form to the verifikator; refused with the findings that stand in the way")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    public Response submit(@BeanParam SubmissionPath path, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return SubmissionResponse.answer(submissions.submit(path.where(), ifMatch));
    }

    @POST
    @Path("/return")
    @RolesAllowed({Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    @Operation(summary = "Give the form back to the operator with notes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    public Response giveBack(
            @BeanParam SubmissionPath path,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return SubmissionResponse.answer(submissions.giveBack(path.where(), ifMatch, request.toNotes()));
    }

    @POST
    @Path("/verify")
    @RolesAllowed(Roles.VERIFIKATOR_OPD)
    @Operation(summary = "Make the figures count; nobody verifies his own work")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    public Response verify(@BeanParam SubmissionPath path, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return SubmissionResponse.answer(submissions.verify(path.where(), ifMatch));
    }

    @POST
    @Path("/approve")
    @RolesAllowed(Roles.KEPALA_OPD)
    @Operation(summary = "Stand by what was verified; by somebody who had no hand in it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    public Response approve(@BeanParam SubmissionPath path, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return SubmissionResponse.answer(submissions.approve(path.where(), ifMatch));
    }
}
