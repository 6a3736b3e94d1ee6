package id.sakip.realization.realization.api;

import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.Roles;
import id.sakip.realization.period.api.TribulanPath;
import id.sakip.realization.realization.Submission;
import id.sakip.realization.realization.SubmissionService;
import id.sakip.realization.realization.Where;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
    public Response submit(
            @PathParam("kode") String kode,
            @PathParam("tahun") int tahun,
            @PathParam("n") int n,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(submissions.submit(where(kode, tahun, n), ifMatch));
    }

    @POST
    @Path("/return")
    @RolesAllowed({Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    @Operation(summary = "Give the form back to the operator with notes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    public Response giveBack(
            @PathParam("kode") String kode,
            @PathParam("tahun") int tahun,
            @PathParam("n") int n,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return answer(submissions.giveBack(where(kode, tahun, n), ifMatch, request.toNotes()));
    }

    @POST
    @Path("/verify")
    @RolesAllowed(Roles.VERIFIKATOR_OPD)
    @Operation(summary = "Make the figures count; nobody verifies his own work")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    public Response verify(
            @PathParam("kode") String kode,
            @PathParam("tahun") int tahun,
            @PathParam("n") int n,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(submissions.verify(where(kode, tahun, n), ifMatch));
    }

    @POST
    @Path("/approve")
    @RolesAllowed(Roles.KEPALA_OPD)
    @Operation(summary = "Stand by what was verified; by somebody who had no hand in it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    public Response approve(
            @PathParam("kode") String kode,
            @PathParam("tahun") int tahun,
            @PathParam("n") int n,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(submissions.approve(where(kode, tahun, n), ifMatch));
    }

    private static Where where(String kode, int tahun, int n) {
        return new Where(kode, tahun, TribulanPath.tribulan(tahun, n));
    }

    private static Response answer(Submission submission) {
        return Response.ok(SubmissionResponse.from(submission))
                .header(HttpHeaders.ETAG, Preconditions.etag(submission.version()))
                .build();
    }
}
