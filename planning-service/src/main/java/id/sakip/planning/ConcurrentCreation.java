package id.sakip.planning;

import id.sakip.kit.problem.Problem;
import id.sakip.kit.problem.ProblemMappers;
import id.sakip.kit.problem.ProblemResponses;
import jakarta.ws.rs.core.Response;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Two people created the same thing at once and the database let one pass: the other is told, not shown a fault. */
public class ConcurrentCreation {
    private final ProblemResponses responses;
    private final ProblemMappers mappers;

    ConcurrentCreation(ProblemResponses responses, ProblemMappers mappers) {
        this.responses = responses;
        this.mappers = mappers;
    }

    @ServerExceptionMapper
    public Response overtaken(ConstraintViolationException e) {
        return e.getKind() == ConstraintKind.UNIQUE ? responses.of(Problem.of(409, "conflict")) : mappers.unexpected(e);
    }
}
