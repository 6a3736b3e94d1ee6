package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;

/** What a service answered. {@code etag} is null where the resource has none. */
public record Answer(int status, JsonNode body, String etag) {
    private static final int CREATED = 201;

    boolean created() {
        return status == CREATED;
    }
}
