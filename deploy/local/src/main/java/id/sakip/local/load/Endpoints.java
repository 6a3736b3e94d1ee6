package id.sakip.local.load;

import java.util.Map;

/**
 * Where the running stack listens.
 *
 * @param issuer address of the Keycloak realm, e.g. {@code http://localhost:8180/realms/sakip}
 * @param services base address of each service
 */
public record Endpoints(String issuer, Map<Service, String> services) {

    public Endpoints {
        services = Map.copyOf(services);
    }

    public String of(Service service) {
        return services.get(service);
    }
}
