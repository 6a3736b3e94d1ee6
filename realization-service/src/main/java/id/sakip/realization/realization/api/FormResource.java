package id.sakip.realization.realization.api;

import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.Roles;
import id.sakip.realization.period.api.TribulanPath;
import id.sakip.realization.realization.FormService;
import id.sakip.realization.realization.FormView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads realization. */
@Path("/v1/opd/{kode}/realisasi/{tahun}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "realisasi")
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
public class FormResource {
    private final FormService forms;

    FormResource(FormService forms) {
        this.forms = forms;
    }

    @GET
    @Operation(summary = "Where the tribulan of a year stand; one nobody entered anything for is left out")
    public List<SubmissionResponse> list(@PathParam("kode") String kode, @PathParam("tahun") int tahun) {
        return forms.submissionsOf(kode, TribulanPath.tahun(tahun)).stream()
                .map(SubmissionResponse::from)
                .toList();
    }

    @GET
    @Path("/tribulan/{n}")
    @Operation(
            summary = "The form: every indicator and sub kegiatan, with targets, entries and capaian",
            description =
                    "due=true leaves out what nobody asks for in this tribulan and nobody entered; seksi keeps the"
                            + " rows of one section. Sums, nodes and version are those of the whole form.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FormResponse.class)))
    public Response form(
            @BeanParam SubmissionPath path,
            @QueryParam("due") @DefaultValue("false") boolean due,
            @QueryParam("seksi") String seksi) {
        FormView view = forms.form(path.where());
        return Response.ok(FormResponse.of(view, due, seksi))
                .header(HttpHeaders.ETAG, Preconditions.etag(view.version()))
                .build();
    }
}
