package id.sakip.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the outbox of the service under test. */
public final class Events {
    private Events() {}

    /** @return the envelopes of this event and OPD, oldest first */
    public static List<JsonNode> published(String name, String opd) {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT envelope FROM outbox WHERE type LIKE ? AND opd = ? ORDER BY id")) {
            select.setString(1, "%." + name + ".v1");
            select.setString(2, opd);
            List<JsonNode> events = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(EventJson.MAPPER.readTree(rows.getString(1)));
                }
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return a plain connection to the database of the service under test */
    public static Connection connect() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }
}
