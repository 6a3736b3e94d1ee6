package id.sakip.kit.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** No text in PostgreSQL holds a NUL: an address that carries one is refused before anybody asks for it. */
public class AddressCheck {
    private static final String NUL = "%00";

    private final ProblemResponses responses;

    AddressCheck(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerRequestFilter(preMatching = true)
    public Response refuseNul(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        boolean found = address.getRawPath().contains(NUL)
                || address.getRawQuery() != null && address.getRawQuery().contains(NUL);
        return found
                ? responses.of(Problem.of(400, "invalid-request")
                        .with(
                                "errors",
                                List.of(new ProblemMappers.InvalidField("", responses.text("nul-in-address.detail")))))
                : null;
    }
}
