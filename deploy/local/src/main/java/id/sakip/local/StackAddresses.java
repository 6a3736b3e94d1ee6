package id.sakip.local;

/** Where the parts of a running stack answer. */
public record StackAddresses(int portBase) {

    public int port(Component component) {
        return portBase + component.offset();
    }

    /** The address of a service, without a slash at the end. */
    public String url(Component component) {
        return "http://localhost:" + port(component);
    }

    /** The issuer of the tokens. */
    public String issuer() {
        return url(Component.KEYCLOAK) + "/realms/" + KeycloakServer.REALM;
    }
}
