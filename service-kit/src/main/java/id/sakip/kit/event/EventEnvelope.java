package id.sakip.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

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

    /** @return the bare event name, such as {@code RenstraApproved} */
    public String name() {
        String[] parts = type.split("\\.");
        return parts.length < 2 ? type : parts[parts.length - 2];
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

    static EventEnvelope fromJson(String json) {
        try {
            JsonNode node = EventJson.MAPPER.readTree(json);
            return new EventEnvelope(
                    UUID.fromString(text(node, "id")),
                    text(node, "source"),
                    text(node, "type"),
                    text(node, "subject"),
                    Instant.parse(text(node, "time")),
                    text(node, "opd"),
                    node.path("sequence").longValue(),
                    text(node, "actor"),
                    node.path("data"));
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent("not JSON: " + e.getOriginalMessage(), e);
        } catch (RuntimeException e) {
            throw new UnreadableEvent("not a CloudEvent: " + e.getMessage(), e);
        }
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node == null ? null : node.get(field);
        if (value == null || !value.isTextual()) {
            throw new UnreadableEvent("attribute " + field + " is missing", null);
        }
        return value.textValue();
    }
}
