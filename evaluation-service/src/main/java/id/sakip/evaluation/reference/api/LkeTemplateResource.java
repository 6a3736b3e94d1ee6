package id.sakip.evaluation.reference.api;

import id.sakip.evaluation.reference.LkeTemplateService;
import id.sakip.evaluation.reference.LkeTemplateService.Versioned;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** LKE templates: those of the release, and those added as data; a variant of the kabupaten needs no release. */
@Path("/v1/referensi/lke")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referensi")
@RolesAllowed({Roles.INSPEKTORAT, Roles.ADMIN})
public class LkeTemplateResource {

    private final LkeTemplateService service;
    private final Idempotency idempotency;

    LkeTemplateResource(LkeTemplateService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    private record Command(String operation, Object body) {}

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
    @Operation(operationId = "listLke", summary = "LKE templates: komponen, sub-komponen, kriteria, weights, answers")
    public List<LkeTemplate> list() {
        return service.all();
    }

    @POST
    @Operation(operationId = "addLkeTemplate", summary = "Add an LKE template; weights must sum exactly")
    @APIResponseSchema(value = LkeTemplate.class, responseCode = "201")
    public Response add(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid LkeTemplateRequest request) {
        return idempotency.once(key, new Command("addLkeTemplate", request), () -> {
            Versioned added = service.add(() -> template(request));
            return answer(
                    Response.created(
                            URI.create("/v1/referensi/lke/" + added.template().id())),
                    added);
        });
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "replaceLkeTemplate", summary = "Replace a template nobody has used yet")
    @APIResponseSchema(LkeTemplate.class)
    public Response replace(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("id") @Pattern(regexp = "[a-z0-9-]{1,60}") String id,
            @NotNull @Valid LkeTemplateRequest request) {
        if (!request.id().equals(id)) {
            throw Problem.of(422, "lke-template-invalid", "Kode pada alamat dan isi berbeda.");
        }
        return answer(Response.ok(), service.replace(id, ifMatch, () -> template(request)));
    }

    private LkeTemplate template(LkeTemplateRequest request) {
        return request.toTemplate(
                service.find(request.varianDari(), request.berlakuMulai().getYear()));
    }

    private static Response answer(Response.ResponseBuilder response, Versioned versioned) {
        return response.header(HttpHeaders.ETAG, Preconditions.etag(versioned.version()))
                .entity(versioned.template())
                .build();
    }
}
