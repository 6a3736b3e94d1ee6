package id.sakip.realization.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.realization.field.domain.ItemRefusal;
import id.sakip.realization.field.domain.ReportItem;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One item of a batch as it was sent, readable or not.
 *
 * @param reportId id of the report, or made from the content when it has none
 * @param content canonical
 * @param contentHash names exactly this content: what is answered to it is answered again
 * @param bodyHash of what is reported, without base version and place in the device's sequence
 * @param item null when it cannot be read
 * @param refusal why not; null when it can
 */
record SentItem(
        UUID reportId, JsonNode content, String contentHash, String bodyHash, ReportItem item, ItemRefusal refusal) {

    static SentItem of(JsonNode sent) {
        JsonNode content = CanonicalJson.of(sent);
        String hash = CanonicalJson.hash(content);
        ItemReader reader = new ItemReader(content);
        ReportItem item = reader.read();
        if (item == null) {
            UUID id = reader.id() != null
                    ? reader.id()
                    : UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.US_ASCII));
            return new SentItem(id, content, hash, hash, null, reader.refusal());
        }
        ObjectNode body = content.deepCopy();
        body.remove("baseVersion");
        body.remove("deviceSequence");
        return new SentItem(item.id(), content, hash, CanonicalJson.hash(body), item, null);
    }
}
