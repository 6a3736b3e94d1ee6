package id.sakip.local.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.Answer;
import id.sakip.local.load.Api;
import id.sakip.local.load.Role;
import id.sakip.local.load.Service;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.Kind;
import id.sakip.local.load.bundle.SchemaProjection;
import java.util.Optional;

/** Reads with the eyes of the camat, who sees everything of his OPD, and keeps what belongs into a bundle. */
record Source(Api api, String opd, SchemaProjection projection) {

    JsonNode get(Service service, String path) {
        return api.get(Role.CAMAT, service, path).body();
    }

    Optional<JsonNode> find(Service service, String path) {
        return api.find(Role.CAMAT, service, path).map(Answer::body);
    }

    String opdPath(String rest) {
        return "/v1/opd/" + opd + rest;
    }

    /** A file with the canonical name of its kind and what tells it from others of its kind. */
    BundleFile file(Kind kind, String which, ObjectNode content) {
        String name = which.isEmpty() ? kind.key() : kind.key() + "-" + which;
        return new BundleFile(name + ".json", kind, projection.of(kind, content));
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
