package id.sakip.realization.realization.api;

import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.Roles;
import id.sakip.realization.realization.FormService;
import id.sakip.realization.realization.FormView;
import id.sakip.realization.realization.SectionService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The parts of the form, section by section; If-Match is the ETag of the form. */
@Path("/v1/opd/{kode}/realisasi/{tahun}/tribulan/{n}/seksi")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "realisasi")
public class SectionResource {
    private final SectionService sections;
    private final FormService forms;

    SectionResource(SectionService sections, FormService forms) {
        this.sections = sections;
        this.forms = forms;
    }

    @GET
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
    @Operation(summary = "Where the sections stand: due, filled in, handed in, returned with notes")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SectionResponse.class)))
    public Response list(@BeanParam SubmissionPath path) {
        FormView view = forms.form(path.where());
        return Response.ok(SectionResponse.of(view))
                .header(HttpHeaders.ETAG, Preconditions.etag(view.version()))
                .build();
    }

    @POST
    @Path("/submit")
    @RolesAllowed(Roles.OPERATOR_OPD)
    @Operation(summary = "Hand in the part of one section; its rows are closed until it is returned")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    public Response submit(
            @BeanParam SubmissionPath path,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SectionRequest request) {
        return SubmissionResponse.answer(sections.submit(path.where(), ifMatch, request.unitKerja()));
    }

    @POST
    @Path("/return")
    @RolesAllowed(Roles.VERIFIKATOR_OPD)
    @Operation(summary = "Give the part of one section back with notes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    public Response giveBack(
            @BeanParam SubmissionPath path,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SectionReturnRequest request) {
        return SubmissionResponse.answer(
                sections.giveBack(path.where(), ifMatch, request.unitKerja(), request.toNotes()));
    }
}
