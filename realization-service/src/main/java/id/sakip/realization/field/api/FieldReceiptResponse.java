package id.sakip.realization.field.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.event.EventJson;
import id.sakip.realization.field.ReceiptBody;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Receipt of one item.
 *
 * @param receipt the signed payload, readable
 * @param jws the same, signed (JWS compact serialization, EdDSA); what the phone keeps and shows
 */
public record FieldReceiptResponse(
        @Schema(implementation = ReceiptBody.class) JsonNode receipt, String jws) {
    static FieldReceiptResponse of(String jws) {
        try {
            byte[] payload = Base64.getUrlDecoder().decode(jws.split("\\.")[1]);
            return new FieldReceiptResponse(
                    EventJson.MAPPER.readTree(new String(payload, StandardCharsets.UTF_8)), jws);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored receipt", e);
        }
    }

    String result() {
        return receipt.path("result").textValue();
    }
}
