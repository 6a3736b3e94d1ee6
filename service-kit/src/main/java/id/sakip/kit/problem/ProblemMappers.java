package id.sakip.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way a request can fail, as a problem. No stack, class name or SQL ever leaves the process. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int METHOD_AND_PARAMETER = 2;
    private static final int LAST_OF_CLIENT_ERRORS = 499;

    private final ProblemResponses responses;

    ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    public Response problem(Problem problem) {
        return responses.of(problem);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        List<InvalidField> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
            errors.add(new InvalidField(pointer(violation.getPropertyPath()), violation.getMessage()));
        }
        errors.sort(Comparator.comparing(InvalidField::pointer).thenComparing(InvalidField::message));
        return responses.of(Problem.of(400, "invalid-request").with("errors", errors));
    }

    /** Takes the place of Quarkus REST's own mapper, which would tell class names. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException e) {
        return unreadable(e);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException e) {
        String pointer = e instanceof JsonMappingException mapping ? pointer(mapping.getPath()) : "";
        return responses.of(Problem.of(400, "invalid-request")
                .with("errors", List.of(new InvalidField(pointer, responses.text("invalid-json.detail")))));
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException e) {
        return challenge();
    }

    @ServerExceptionMapper
    public Response badCredentials(AuthenticationFailedException e) {
        return challenge();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return responses.of(Problem.of(403, "forbidden"));
    }

    @ServerExceptionMapper
    public Response overtaken(OptimisticLockException e) {
        return responses.of(Problem.of(412, "precondition-failed"));
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        int status = e.getResponse().getStatus();
        if (status > LAST_OF_CLIENT_ERRORS) {
            return unexpected(e);
        }
        return switch (status) {
            case 401 -> challenge();
            case 403 -> responses.of(Problem.of(403, "forbidden"));
            case 404 -> responses.of(Problem.notFound());
            case 405 -> responses.of(Problem.of(405, "method-not-allowed"));
            case 406 -> responses.of(Problem.of(406, "not-acceptable"));
            case 413 -> responses.of(Problem.of(413, "too-large"));
            case 415 -> responses.of(Problem.of(415, "unsupported-media-type"));
            default -> responses.of(Problem.of(status, "invalid-request"));
        };
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return responses.of(problem);
            }
            if (cause instanceof OptimisticLockException) {
                return responses.of(Problem.of(412, "precondition-failed"));
            }
            if (lostTheRace(cause)) {
                return responses.of(Problem.of(409, "conflict"));
            }
            if (DatabaseFailure.isAway(cause)) {
                return unavailable();
            }
        }
        String incident = UUID.randomUUID().toString();
        LOG.errorf(e, "Incident %s", incident);
        return responses.of(Problem.of(500, "internal", incident).with("incident", incident));
    }

    /** Two people created the same thing at once and the database let one pass: the other is told, not shown a fault. */
    private static boolean lostTheRace(Throwable cause) {
        return cause instanceof org.hibernate.exception.ConstraintViolationException violation
                && violation.getKind() == ConstraintKind.UNIQUE;
    }

    private Response unavailable() {
        return Response.fromResponse(responses.of(Problem.of(503, "unavailable")))
                .header(HttpHeaders.RETRY_AFTER, 5)
                .build();
    }

    private Response challenge() {
        return Response.fromResponse(responses.of(Problem.of(401, "unauthorized")))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** Drops the method and parameter name, so that the pointer speaks of the body. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        int depth = 0;
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (depth >= METHOD_AND_PARAMETER && node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
            depth++;
        }
        return pointer.toString();
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }

    /** @param pointer JSON pointer into the request body; empty for the body itself */
    public record InvalidField(String pointer, String message) {}
}
