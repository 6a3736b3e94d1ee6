package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.survei.JawabanService;
import id.sakip.evaluation.survei.RateLimited;
import id.sakip.evaluation.survei.Sumber;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.problem.ProblemResponses;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The public side: whoever has the code of a channel may read the form and answer it. */
@Path("/v1/survei/{kanal}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Survei publik")
@PermitAll
@SecurityRequirementsSet
public class FormulirResource {

    private final JawabanService service;
    private final SecurityIdentity identity;
    private final ProblemResponses problems;

    FormulirResource(JawabanService service, SecurityIdentity identity, ProblemResponses problems) {
        this.service = service;
        this.identity = identity;
        this.problems = problems;
    }

    @GET
    @Operation(operationId = "readFormulir", summary = "The form of a survey, without login")
    public FormulirResponse read(
            @Context HttpServerRequest request,
            @PathParam("kanal") @Pattern(regexp = KanalResource.KODE) String kanal) {
        return FormulirResponse.from(service.form(kanal, sumber(request)));
    }

    @POST
    @Path("/jawaban")
    @Operation(
            operationId = "answerSurvei",
            summary = "Answer a survey, without login; a resend with the same id changes nothing")
    @APIResponseSchema(value = JawabanResponse.class, responseCode = "201")
    public Response answer(
            @Context HttpServerRequest request,
            @PathParam("kanal") @Pattern(regexp = KanalResource.KODE) String kanal,
            @NotNull @Valid JawabanRequest body) {
        service.answer(kanal, body.toLembar(), sumber(request), !identity.isAnonymous());
        return Response.status(Response.Status.CREATED)
                .entity(JawabanResponse.received(body.id()))
                .build();
    }

    @ServerExceptionMapper
    public Response tooMany(RateLimited e) {
        return Response.fromResponse(problems.of(Problem.of(429, "rate-limited")))
                .header(HttpHeaders.RETRY_AFTER, e.seconds())
                .build();
    }

    private static Sumber sumber(HttpServerRequest request) {
        return new Sumber(request.remoteAddress().hostAddress(), request.getHeader(HttpHeaders.USER_AGENT));
    }
}
