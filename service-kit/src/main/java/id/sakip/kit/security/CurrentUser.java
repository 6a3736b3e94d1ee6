package id.sakip.kit.security;

import id.sakip.kit.problem.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, and for which OPD: read from the verified token, never from the request. */
@RequestScoped
public class CurrentUser {
    private final SecurityIdentity identity;
    private final JsonWebToken token;

    CurrentUser(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    public String name() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** @return the OPD the user belongs to; empty for the roles of the kabupaten */
    public Optional<String> opd() {
        return Optional.ofNullable(token.<String>getClaim("opd"));
    }

    /** @return whether rows of every OPD are visible */
    public boolean seesEveryOpd() {
        return roles().stream().anyMatch(Roles.KABUPATEN_WIDE::contains);
    }

    /** @return whether rows of this OPD are visible */
    public boolean sees(String kodeOpd) {
        return seesEveryOpd() || opd().filter(kodeOpd::equals).isPresent();
    }

    /** Another OPD's things do not exist for this user. @throws Problem 404 */
    public void requireOpd(String kodeOpd) {
        if (!sees(kodeOpd)) {
            throw Problem.notFound();
        }
    }
}
