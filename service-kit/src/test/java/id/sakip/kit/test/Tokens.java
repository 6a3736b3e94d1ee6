package id.sakip.kit.test;

import id.sakip.kit.security.Roles;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Signed access tokens as the realm issues them: same claims, key of the test OIDC server. */
public final class Tokens {
    static final String ISSUER = "https://sso.sakip.test/realms/sakip";
    private static final Duration LIFE = Duration.ofMinutes(30);

    private Tokens() {}

    /** @param opd the user's OPD; null for the roles of the kabupaten */
    public static String of(String user, String opd, String... roles) {
        JwtClaimsBuilder claims = Jwt.preferredUserName(user)
                .subject(user)
                .groups(Set.of(roles))
                .issuer(ISSUER)
                .audience("sakip-api")
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plus(LIFE));
        if (opd != null) {
            claims.claim("opd", opd);
        }
        return claims.jws().keyId("1").sign("privateKey.jwk");
    }

    /** A token with one role: OPD roles belong to {@code opd}, the others to the kabupaten. */
    public static String withRole(String role, String opd) {
        return of(role + "@" + opd, Roles.KABUPATEN_WIDE.contains(role) ? null : opd, role);
    }
}
