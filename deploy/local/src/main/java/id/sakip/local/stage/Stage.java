package id.sakip.local.stage;

import id.sakip.local.Component;
import id.sakip.local.Progress;
import id.sakip.local.StackAddresses;
import id.sakip.local.load.Endpoints;
import id.sakip.local.load.Service;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A stack that runs.
 *
 * @param pid the process that started it
 * @param work directory of this command; kept
 * @param keycloakAdmin password of Keycloak's administrator
 * @param superuser password of PostgreSQL's superuser
 */
public record Stage(
        long pid,
        Path projectRoot,
        Path work,
        StackAddresses addresses,
        String keycloakAdmin,
        String superuser,
        Progress progress) {

    /** A connection of the superuser: sees what was stored whatever the API says. */
    public Connection connect(String database) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + addresses.port(Component.POSTGRESQL) + "/" + database;
        return DriverManager.getConnection(url, "postgres", superuser);
    }

    public String url(Component service, String path) {
        return addresses.url(service) + path;
    }

    Endpoints endpoints() {
        return new Endpoints(
                addresses.issuer(),
                Map.of(
                        Service.PLANNING, addresses.url(Component.PLANNING),
                        Service.REALIZATION, addresses.url(Component.REALIZATION),
                        Service.EVALUATION, addresses.url(Component.EVALUATION),
                        Service.REPORTING, addresses.url(Component.REPORTING)));
    }
}
