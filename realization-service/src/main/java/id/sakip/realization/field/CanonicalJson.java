package id.sakip.realization.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** One spelling for JSON that says the same: fields in order, no nulls, numbers without padding, text in NFC. */
final class CanonicalJson {
    private static final int LONGEST_PLAIN_NUMBER = 60;

    private CanonicalJson() {}

    static JsonNode of(JsonNode node) {
        if (node.isObject()) {
            ObjectNode ordered = JsonNodeFactory.instance.objectNode();
            Map<String, JsonNode> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(normal(field.getKey()), field.getValue()));
            fields.forEach((name, value) -> {
                if (!value.isNull()) {
                    ordered.set(name, of(value));
                }
            });
            return ordered;
        }
        if (node.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> items.add(of(item)));
            return items;
        }
        if (node.isNumber()) {
            return number(node.decimalValue());
        }
        return node.isTextual() ? JsonNodeFactory.instance.textNode(normal(node.textValue())) : node;
    }

    /** A number too long to spell out keeps its exponent: it is refused later, but must be hashed now. */
    private static JsonNode number(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        boolean plain = Math.abs((long) stripped.scale()) + stripped.precision() <= LONGEST_PLAIN_NUMBER;
        return plain
                ? JsonNodeFactory.instance.numberNode(stripped.scale() < 0 ? stripped.setScale(0) : stripped)
                : JsonNodeFactory.instance.textNode(stripped.toString());
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** @return SHA-256 of the canonical spelling, hexadecimal */
    static String hash(JsonNode canonical) {
        try {
            byte[] json = canonical.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
