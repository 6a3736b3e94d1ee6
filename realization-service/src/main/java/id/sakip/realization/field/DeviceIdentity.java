package id.sakip.realization.field;

import id.sakip.realization.LocalRoles;
import io.quarkus.arc.Arc;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwt.JwtClaims;

/** Who an enrolled device is: its officer, in his OPD, with the one role of devices and none of his own. */
@ApplicationScoped
public class DeviceIdentity implements IdentityProvider<DeviceAuthentication.TokenRequest> {
    private static final String NAME = "preferred_username";

    private final DeviceService devices;

    DeviceIdentity(DeviceService devices) {
        this.devices = devices;
    }

    @Override
    public Class<DeviceAuthentication.TokenRequest> getRequestType() {
        return DeviceAuthentication.TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            DeviceAuthentication.TokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> {
            var requestContext = Arc.container().requestContext();
            boolean mine = !requestContext.isActive();
            if (mine) {
                requestContext.activate();
            }
            try {
                return devices.authenticate(request.token())
                        .map(device -> identity(device, request.token()))
                        .orElseThrow(AuthenticationFailedException::new);
            } finally {
                if (mine) {
                    requestContext.terminate();
                }
            }
        });
    }

    /** The same claims a token of the realm has, so that whatever asks who is there gets its answer. */
    private static SecurityIdentity identity(Device device, String token) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject(device.officer());
        claims.setStringClaim(NAME, device.officer());
        claims.setStringClaim("opd", device.opd());
        AccessTokenCredential credential = new AccessTokenCredential(token);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(claims, credential, NAME))
                .addCredential(credential)
                .addRole(LocalRoles.PERANGKAT_LAPANGAN)
                .addAttribute(FieldUser.DEVICE_ATTRIBUTE, device.id().toString())
                .build();
    }
}
