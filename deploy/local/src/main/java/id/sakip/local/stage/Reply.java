package id.sakip.local.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.local.StackException;
import id.sakip.local.load.bundle.BundleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a service answered; {@code etag} is null where there is none. */
public record Reply(int status, String etag, byte[] body) {
    private static final ObjectMapper JSON = BundleReader.mapper();
    private static final int SHOWN = 400;

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** @throws StackException with the answer itself when it is a refusal */
    public Reply orRefuse(String what) {
        if (!ok()) {
            String text = new String(body, StandardCharsets.UTF_8);
            throw new StackException(
                    what + " ditolak (" + status + "): " + text.substring(0, Math.min(SHOWN, text.length())));
        }
        return this;
    }
}
