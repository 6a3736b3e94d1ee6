package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.BundleFile;
import java.util.Optional;

/** The OPD and the policy of its kabupaten: Bappeda registers both. */
final class OpdStep {
    private final LoadContext context;

    OpdStep(LoadContext context) {
        this.context = context;
    }

    String register(BundleFile file) {
        ObjectNode wanted = file.content().deepCopy();
        for (JsonNode year : wanted.path("sumberDaya")) {
            for (JsonNode row : year.path("beban")) {
                ObjectNode workload = (ObjectNode) row;
                String ref = workload.remove("indicatorRef").textValue();
                workload.put("indicatorId", context.ids().id(ref).toString());
            }
        }
        String path = context.opdPath("");
        // the camat signs with the NIP and so may see it; for Bappeda it is masked
        Optional<Answer> held = context.api().find(Role.CAMAT, Service.PLANNING, path);
        if (held.isPresent() && JsonSame.holds(held.get().body(), wanted)) {
            return LoadContext.UNCHANGED;
        }
        context.api()
                .put(
                        Role.BAPPEDA,
                        Service.PLANNING,
                        path,
                        held.map(Answer::etag).orElse(null),
                        wanted);
        return (held.isPresent() ? "diperbarui: " : "terdaftar: ")
                + wanted.path("pejabat").size() + " pegawai";
    }

    String publishPolicy(BundleFile file) {
        if (context.policy() == PolicyOf.HOST) {
            return "dilewati: yang berlaku adalah kebijakan kabupaten tuan rumah";
        }
        JsonNode wanted = file.content();
        JsonNode published = context.api()
                .get(Role.BAPPEDA, Service.PLANNING, "/v1/kebijakan")
                .body();
        for (JsonNode policy : published.path("items")) {
            if (JsonSame.holds(policy, wanted)) {
                return LoadContext.UNCHANGED;
            }
        }
        int version = published.path("items").size();
        context.api().post(Role.BAPPEDA, Service.PLANNING, "/v1/kebijakan", version, wanted);
        return "berlaku mulai " + wanted.path("berlakuMulai").textValue();
    }
}
