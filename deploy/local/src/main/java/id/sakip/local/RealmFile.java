package id.sakip.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The realm of production with the users and the client of the demonstration laid over it. */
final class RealmFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFile() {}

    /** The lists of the overlay are appended to the lists of the realm; nothing of the realm is changed. */
    static byte[] merged(Path realm, Path overlay) {
        try {
            ObjectNode merged = (ObjectNode) JSON.readTree(realm.toFile());
            JsonNode additions = JSON.readTree(overlay.toFile());
            additions.fieldNames().forEachRemaining(name -> {
                ArrayNode list = merged.withArray(name);
                additions.get(name).forEach(list::add);
            });
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(merged);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
