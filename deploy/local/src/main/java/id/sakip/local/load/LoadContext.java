package id.sakip.local.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.Bundle;
import id.sakip.local.load.bundle.RefIds;

/** What every step needs. */
record LoadContext(Bundle bundle, RefIds ids, Api api, Waiting waiting, Progress progress, PolicyOf policy) {
    static final String UNCHANGED = "sudah ada, tidak berubah";

    String opd() {
        return bundle.opd();
    }

    /** {@code /v1/opd/kec-plandaan} and what follows. */
    String opdPath(String rest) {
        return "/v1/opd/" + bundle.opd() + rest;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
