package id.sakip.local.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.sakip.local.Component;
import id.sakip.local.StackException;
import id.sakip.local.load.Role;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reasons for whatever the rules of planning find in the plans of a stage: which rules there are is not its business. */
final class PlanReasons {
    static final String RENSTRA = "renstra";
    static final String RENJA = "renja";

    private final Stage stage;
    private final Map<String, ArrayNode> reasons = new ConcurrentHashMap<>();

    PlanReasons(Stage stage) {
        this.stage = stage;
    }

    ArrayNode of(String kind) {
        return reasons.getOrDefault(kind, JsonNodeFactory.instance.arrayNode());
    }

    /** Reads the findings of what waits for approval. @return whether there is one that was not known */
    boolean learn(Kecamatan kecamatan) {
        return learn(kecamatan, RENSTRA) | learn(kecamatan, RENJA);
    }

    private boolean learn(Kecamatan kecamatan, String kind) {
        Person operator = kecamatan.holding(Role.OPERATOR);
        try {
            JsonNode document = operator.get(stage.url(Component.PLANNING, "/v1/opd/" + kecamatan.opd() + "/" + kind))
                    .orRefuse(kind)
                    .json()
                    .path("items")
                    .path(0);
            if (document.isMissingNode()) {
                return false;
            }
            JsonNode findings = operator.get(stage.url(
                            Component.PLANNING,
                            "/v1/" + kind + "/" + document.path("id").asText() + "/findings"))
                    .orRefuse("Temuan " + kind)
                    .json()
                    .path("findings");
            return learn(kind, findings);
        } catch (IOException e) {
            throw new StackException("Temuan " + kind + " tidak dapat dibaca: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Persiapan dihentikan.", e);
        }
    }

    private boolean learn(String kind, JsonNode findings) {
        ArrayNode learned = JsonNodeFactory.instance.arrayNode();
        for (JsonNode finding : findings) {
            learned.addObject()
                    .put("ruleId", finding.path("ruleId").asText())
                    .put("place", finding.path("place").asText())
                    .put("reason", "Sesuai dokumen uji");
        }
        return !learned.equals(reasons.put(kind, learned)) && !learned.isEmpty();
    }
}
