package id.sakip.realization.field;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a batch while it arrives and stores every fifty items at once: a connection cut after 250 has lost nothing of these,
 * and sending everything again gives them the same receipts.
 */
@ApplicationScoped
public class FieldBatch {
    public static final int MAX_ITEMS = 500;
    private static final int CHUNK = 50;
    private static final int MAX_DEVICE_ID = 120;

    private final FieldIntakeService intake;
    private final ObjectReader reader;
    private final Clock clock;

    FieldBatch(FieldIntakeService intake, ObjectMapper mapper, Clock clock) {
        this.intake = intake;
        // one item is read at a time: what follows it is not its own
        this.reader = mapper.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.clock = clock;
    }

    /**
     * @param enrolledDevice the device the caller's token belongs to; null when a person signed in, the batch names it then
     * @return signed receipts in the order of the items
     */
    public List<String> take(String opd, String officer, String enrolledDevice, InputStream body) {
        Instant receivedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<String> receipts = new ArrayList<>();
        try (JsonParser parser = reader.createParser(body)) {
            Head head = new Head(enrolledDevice);
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            boolean seenItems = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                if ("items".equals(field)) {
                    items(parser, head.sender(opd, officer, receivedAt), receipts);
                    seenItems = true;
                } else {
                    head.read(field, parser);
                }
            }
            if (!seenItems || parser.nextToken() != null) {
                throw Problem.of(400, "invalid-batch").with("stored", receipts.size());
            }
            return receipts;
        } catch (IOException e) {
            // not JSON, or the phone is gone and nobody reads the answer
            throw Problem.of(400, "invalid-batch").with("stored", receipts.size());
        }
    }

    private void items(JsonParser parser, Sender sender, List<String> receipts) throws IOException {
        expect(parser.currentToken(), JsonToken.START_ARRAY);
        List<SentItem> chunk = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (receipts.size() + chunk.size() == MAX_ITEMS) {
                throw Problem.of(413, "batch-too-long", MAX_ITEMS).with("stored", receipts.size());
            }
            chunk.add(SentItem.of(reader.readValue(parser)));
            if (chunk.size() == CHUNK) {
                receipts.addAll(intake.take(sender, chunk));
                chunk.clear();
            }
        }
        if (!chunk.isEmpty()) {
            receipts.addAll(intake.take(sender, chunk));
        }
    }

    private static void expect(JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw Problem.of(400, "invalid-batch").with("stored", 0);
        }
    }

    /** What stands before the items. */
    private static final class Head {
        private final String enrolledDevice;
        private String deviceId;
        private Instant deviceClock;

        Head(String enrolledDevice) {
            this.enrolledDevice = enrolledDevice;
        }

        void read(String field, JsonParser parser) throws IOException {
            String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : "";
            switch (field) {
                case "deviceId" -> deviceId = text;
                case "deviceClock" -> deviceClock = clock(text);
                default -> throw Problem.of(400, "invalid-batch").with("stored", 0);
            }
        }

        Sender sender(String opd, String officer, Instant receivedAt) {
            String device = enrolledDevice == null ? deviceId : enrolledDevice;
            boolean named = device != null
                    && !device.isBlank()
                    && device.length() <= MAX_DEVICE_ID
                    && device.chars().noneMatch(Character::isISOControl);
            if (!named || deviceClock == null) {
                throw Problem.of(400, "batch-head-required");
            }
            return new Sender(opd, officer, device, deviceClock, receivedAt);
        }

        private static Instant clock(String text) {
            try {
                return ItemReader.readInstant(text);
            } catch (IllegalArgumentException e) {
                throw Problem.of(400, "batch-head-required");
            }
        }
    }
}
