package id.sakip.local.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.JsonSame;
import id.sakip.local.load.PolicyOf;
import id.sakip.local.load.bundle.Bundle;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Whether what came out is what went in. Names of files and their order in the manifest are the exporter's own. Policies and
 * benchmarks belong to the kabupaten and come out with every OPD of it; the policy of a guest was never loaded. Rows that are
 * addressed by a ref, a number or a section have no order, nor have reasons: findings stand in the order of today's rules.
 */
public final class RoundTrip {
    private static final List<String> KEYS =
            List.of("indicatorRef", "nodeRef", "section", "no", "ukuran", "ruleId", "place", "reason");
    private static final List<Kind> OF_THE_KABUPATEN = List.of(Kind.KEBIJAKAN, Kind.BENCHMARK);
    private static final List<String> OF_A_PLAN = List.of("reasons");
    private static final Map<Kind, List<String>> UNORDERED = Map.of(
            Kind.RENSTRA, OF_A_PLAN,
            Kind.RENJA, OF_A_PLAN,
            Kind.RENCANA_AKSI, OF_A_PLAN,
            Kind.PERJANJIAN_KINERJA, OF_A_PLAN,
            Kind.IKU, OF_A_PLAN,
            Kind.REALISASI, List.of("entries", "anggaran", "catatanVerifikasi"),
            Kind.NARASI, List.of("sections"),
            Kind.TINDAK_LANJUT, List.of("tindakLanjut"),
            Kind.BENCHMARK, List.of("benchmark"));

    private final PolicyOf policy;

    public RoundTrip(PolicyOf policy) {
        this.policy = policy;
    }

    /** Every place that differs; empty when the two bundles say the same. */
    public List<String> differences(Bundle loaded, Bundle exported) {
        Map<String, ObjectNode> out = contents(exported);
        List<String> differences = new ArrayList<>();
        contents(loaded).forEach((name, content) -> {
            ObjectNode other = out.remove(name);
            if (other == null) {
                differences.add(name + ": tidak ada pada hasil ekspor");
            } else {
                compare(name, content, other, differences);
            }
        });
        out.keySet().stream()
                .filter(name -> OF_THE_KABUPATEN.stream().noneMatch(kind -> name.startsWith(kind.key() + " ")))
                .forEach(name -> differences.add(name + ": hanya ada pada hasil ekspor"));
        return differences.stream().sorted().toList();
    }

    private Map<String, ObjectNode> contents(Bundle bundle) {
        Map<String, ObjectNode> contents = new HashMap<>();
        for (BundleFile file : bundle.files()) {
            if (file.kind() != Kind.KEBIJAKAN || policy == PolicyOf.ITS_KABUPATEN) {
                contents.put(name(file), sorted(file));
            }
        }
        return contents;
    }

    private static String name(BundleFile file) {
        JsonNode content = file.content();
        return String.join(
                        " ",
                        file.kind().key(),
                        file.document()
                                .path("tahunAwal")
                                .asText(content.path("tahun").asText()),
                        file.document()
                                .path("label")
                                .asText(content.path("tribulan").asText()),
                        content.path(file.kind() == Kind.KEBIJAKAN ? "id" : "unitRef")
                                .asText())
                .strip();
    }

    private static ObjectNode sorted(BundleFile file) {
        ObjectNode content = file.content().deepCopy();
        for (String list : UNORDERED.getOrDefault(file.kind(), List.of())) {
            List<JsonNode> rows = StreamSupport.stream(content.path(list).spliterator(), false)
                    .sorted(Comparator.comparing(RoundTrip::key))
                    .toList();
            content.putArray(list).addAll(rows);
        }
        return content;
    }

    private static String key(JsonNode row) {
        return KEYS.stream().map(key -> row.path(key).asText()).reduce("", (a, b) -> a + "|" + b);
    }

    private static void compare(String at, JsonNode one, JsonNode other, List<String> differences) {
        if (JsonSame.same(one, other)) {
            return;
        }
        if (one.isObject() && other.isObject()) {
            one.fieldNames()
                    .forEachRemaining(name -> compare(at + "/" + name, one.path(name), other.path(name), differences));
            other.fieldNames().forEachRemaining(name -> {
                if (!one.has(name)) {
                    compare(at + "/" + name, one.path(name), other.path(name), differences);
                }
            });
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(at + "/" + i, one.get(i), other.get(i), differences);
            }
        } else {
            differences.add(at + ": " + shown(one) + " menjadi " + shown(other));
        }
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "tidak ada" : value.toString();
    }
}
