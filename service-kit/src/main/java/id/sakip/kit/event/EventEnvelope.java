package id.sakip.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One event of the log: a CloudEvents 1.0 envelope in structured JSON mode.
 *
 * @param type {@code sakip.<service>.<Name>.v<major>}
 * @param subject the aggregate, {@code <kind>/<id>}
 * @param opd OPD code and Kafka key; {@code -} for facts of the whole kabupaten
 * @param sequence gapless number per source and OPD, from 1
 * @param actor user name of who did it
 */
public record EventEnvelope(
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String opd,
        long sequence,
        String actor,
        JsonNode data) {
    private static final Pattern FIRST_VERSION = Pattern.compile(".*\\.([^.]+)\\.v1");
    private static final int MAX_CODE = 60;
    private static final int MAX_TEXT = 120;
    private static final int MAX_SUBJECT = 200;

    /**
     * @return the bare event name of version 1, such as {@code RenstraApproved}; the whole type of any other version, which a
     *     handler of version 1 must not be given
     */
    public String name() {
        Matcher first = FIRST_VERSION.matcher(type);
        return first.matches() ? first.group(1) : type;
    }

    /** @return the payload as the consumer's own record; fields it does not declare are ignored */
    public <T> T dataAs(Class<T> payload) {
        try {
            return EventJson.MAPPER.treeToValue(data, payload);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent("data of " + type + ": " + e.getOriginalMessage(), e);
        }
    }

    String toJson() {
        ObjectNode json = EventJson.MAPPER.createObjectNode();
        json.put("specversion", "1.0");
        json.put("id", id.toString());
        json.put("source", source);
        json.put("type", type);
        json.put("subject", subject);
        json.put("time", time.toString());
        json.put("datacontenttype", "application/json");
        json.put("opd", opd);
        json.put("sequence", sequence);
        json.put("actor", actor);
        json.set("data", data);
        return json.toString();
    }

    /** Checks what the log itself relies on: a record that passes can be parked, applied or given up in the tables. */
    static EventEnvelope fromJson(byte[] json) {
        try {
            JsonNode node = EventJson.MAPPER.readTree(json);
            return new EventEnvelope(
                    UUID.fromString(text(node, "id", MAX_TEXT)),
                    text(node, "source", MAX_CODE),
                    text(node, "type", MAX_TEXT),
                    text(node, "subject", MAX_SUBJECT),
                    Instant.parse(text(node, "time", MAX_TEXT)),
                    text(node, "opd", MAX_CODE),
                    sequence(node),
                    text(node, "actor", MAX_TEXT),
                    node.path("data"));
        } catch (IOException e) {
            throw new UnreadableEvent("not JSON: " + e.getMessage(), e);
        } catch (UnreadableEvent e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableEvent("not a CloudEvent: " + e.getMessage(), e);
        }
    }

    private static long sequence(JsonNode node) {
        JsonNode value = node.path("sequence");
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 1) {
            throw new UnreadableEvent("attribute sequence is no positive number", null);
        }
        return value.longValue();
    }

    private static String text(JsonNode node, String field, int max) {
        JsonNode value = node == null ? null : node.get(field);
        if (value == null || !value.isTextual()) {
            throw new UnreadableEvent("attribute " + field + " is missing", null);
        }
        String text = value.textValue();
        if (text.isEmpty() || text.length() > max || text.chars().anyMatch(Character::isISOControl)) {
            throw new UnreadableEvent("attribute " + field + " is empty, too long or has control characters", null);
        }
        return text;
    }
}
