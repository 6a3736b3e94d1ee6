package id.sakip.realization.field.api;

import id.sakip.kit.http.Cursor;
import id.sakip.kit.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Place in a list ordered by when things were received. */
record ReceivedCursor(Instant receivedAt, UUID id) {
    static ReceivedCursor of(String cursor) {
        if (cursor == null) {
            return new ReceivedCursor(null, null);
        }
        List<String> keys = Cursor.decode(cursor, 2);
        try {
            return new ReceivedCursor(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Problem.of(400, "invalid-cursor");
        }
    }

    static String after(Instant receivedAt, UUID id) {
        return Cursor.encode(receivedAt.toString(), id.toString());
    }
}
