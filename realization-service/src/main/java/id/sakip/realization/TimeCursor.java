package id.sakip.realization;

import id.sakip.kit.http.Cursor;
import id.sakip.kit.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Place in a list ordered by when things came; without a cursor before the first of them. */
public record TimeCursor(Instant at, UUID id) {
    public static TimeCursor of(String cursor) {
        if (cursor == null) {
            return new TimeCursor(null, null);
        }
        List<String> keys = Cursor.decode(cursor, 2);
        try {
            return new TimeCursor(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Problem.of(400, "invalid-cursor");
        }
    }

    public static String after(Instant at, UUID id) {
        return Cursor.encode(at.toString(), id.toString());
    }
}
