package id.sakip.planning.lembar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.http.BatchItem;
import id.sakip.planning.plan.domain.PlanKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the rows of the sheets together: indicators and months to their nodes, nodes in their order. */
final class Perakit {
    private final BarisIsi document;
    private final List<BarisIsi> nodes = new ArrayList<>();
    private final Map<String, List<BarisIsi>> lists = new LinkedHashMap<>();
    private final List<BatchItem> homeless = new ArrayList<>();

    Perakit(BarisIsi document) {
        this.document = document;
    }

    void add(Lembar lembar, List<BarisIsi> rows) {
        if (lembar.level() != null) {
            rows.forEach(row -> row.isi().put("level", lembar.level()));
            nodes.addAll(rows);
        } else {
            lists.put(lembar.senarai(), rows);
        }
    }

    HasilBaca result(PlanKind jenis, List<BatchItem> rejected) {
        ObjectNode content = document.isi();
        Map<String, String> addresses = new HashMap<>();
        document.addressesInto(addresses, "");
        switch (jenis) {
            case IKU, PERJANJIAN_KINERJA -> lists.forEach((name, rows) -> list(content, name, rows, addresses));
            default -> {
                tree(content, addresses);
                list(content, "reasons", lists.getOrDefault("reasons", List.of()), addresses);
                if (!lists.getOrDefault(Susunan.TERCETAK, List.of()).isEmpty()) {
                    list(content, Susunan.TERCETAK, lists.get(Susunan.TERCETAK), addresses);
                }
            }
        }
        List<BatchItem> all = new ArrayList<>(rejected);
        all.addAll(homeless);
        return new HasilBaca(jenis, content, addresses, List.copyOf(all));
    }

    private static void list(ObjectNode content, String name, List<BarisIsi> rows, Map<String, String> addresses) {
        ArrayNode items = content.putArray(name);
        for (BarisIsi row : rows) {
            row.addressesInto(addresses, "/" + name + "/" + items.size());
            items.add(row.nilai().isMissingNode() ? row.isi() : row.nilai());
        }
    }

    private void tree(ObjectNode content, Map<String, String> addresses) {
        List<BarisIsi> ordered = inOrder();
        Map<String, Integer> places = new HashMap<>();
        ArrayNode items = content.putArray(Susunan.NODES);
        for (BarisIsi node : ordered) {
            places.putIfAbsent(node.text("ref"), items.size());
            node.addressesInto(addresses, "/nodes/" + items.size());
            node.isi().putArray(Susunan.INDICATORS);
            items.add(node.isi());
        }
        for (BarisIsi row : lists.getOrDefault(Susunan.INDICATORS, List.of())) {
            home(row, places).ifPresent(place -> {
                ArrayNode siblings = (ArrayNode) items.get(place).path(Susunan.INDICATORS);
                row.addressesInto(addresses, "/nodes/" + place + "/indicators/" + siblings.size());
                siblings.add(indicator(row.isi(), siblings.size() + 1));
            });
        }
        for (BarisIsi row : lists.getOrDefault("bulanan", List.of())) {
            home(row, places).ifPresent(place -> {
                ((ObjectNode) items.get(place)).set("bulanan", row.isi().path("bulanan"));
                row.addressesInto(addresses, "/nodes/" + place);
            });
        }
    }

    /** What a person may leave blank because it has one natural meaning. */
    private static ObjectNode indicator(ObjectNode indicator, int no) {
        if (!indicator.has("no")) {
            indicator.put("no", no);
        }
        if (!indicator.has("iku")) {
            indicator.put("iku", false);
        }
        if (!indicator.has("decimals")) {
            indicator.put("decimals", 0);
        }
        return indicator;
    }

    private Optional<Integer> home(BarisIsi row, Map<String, Integer> places) {
        JsonNode ref = row.isi().remove(Susunan.NODE_REF);
        Integer place = ref == null ? null : places.get(ref.asText());
        if (place == null) {
            Map<String, String> at = new HashMap<>();
            row.addressesInto(at, "");
            homeless.add(BatchItem.rejected(
                    row.isi().path("ref").asText(ref == null ? "" : ref.asText()),
                    "unknown-ref",
                    at.getOrDefault("/" + Susunan.NODE_REF, at.get("")),
                    "Ref uraian " + (ref == null ? "(kosong)" : ref.asText()) + " tidak ada pada berkas ini.",
                    "Tulis ref sebuah baris pada lembar tujuan, sasaran, program, kegiatan, atau sub kegiatan."));
        }
        return Optional.ofNullable(place);
    }

    /** By their number; a new row without one follows the last row below its parent. */
    private List<BarisIsi> inOrder() {
        List<BarisIsi> ordered = new ArrayList<>(nodes.stream()
                .filter(BarisIsi::berurutan)
                .sorted(Comparator.comparingInt(BarisIsi::urutan))
                .toList());
        nodes.stream().filter(row -> !row.berurutan()).forEach(row -> ordered.add(after(ordered, row), row));
        return ordered;
    }

    private static int after(List<BarisIsi> ordered, BarisIsi row) {
        String parent = row.text("parentRef");
        List<String> family = new ArrayList<>(List.of(parent == null ? "" : parent));
        int place = -1;
        for (int i = 0; i < ordered.size(); i++) {
            BarisIsi other = ordered.get(i);
            boolean child = other.text("parentRef") != null && family.contains(other.text("parentRef"));
            if (child && other.text("ref") != null) {
                family.add(other.text("ref"));
            }
            if (child || parent != null && parent.equals(other.text("ref"))) {
                place = i;
            }
        }
        return place < 0 ? ordered.size() : place + 1;
    }
}
