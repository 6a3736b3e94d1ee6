package id.sakip.kit.http;

import id.sakip.kit.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Opaque place in a list: the sort keys of the last item seen. */
public final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String encode(String... keys) {
        byte[] joined = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined);
    }

    /** @throws Problem 400 when it is not a cursor with {@code size} keys */
    public static List<String> decode(String cursor, int size) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> keys = List.of(joined.split(SEPARATOR, -1));
            if (keys.size() == size && joined.indexOf('\0') < 0) {
                return keys;
            }
        } catch (IllegalArgumentException e) {
            throw Problem.of(400, "invalid-cursor");
        }
        throw Problem.of(400, "invalid-cursor");
    }
}
