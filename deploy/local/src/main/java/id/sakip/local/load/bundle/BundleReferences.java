package id.sakip.local.load.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no schema can see: that every ref of a bundle means something, and means one thing. */
final class BundleReferences {
    private static final Pattern OPENING = Pattern.compile("\\{\\{");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}|]+\\|[^{}|]+\\|[^{}|]+}}");

    private final Bundle bundle;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> nodes = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();
    private final Set<String> officials = new HashSet<>();
    private final Set<String> units = new HashSet<>();

    BundleReferences(Bundle bundle) {
        this.bundle = bundle;
    }

    List<Fault> check() {
        exactlyOne(Kind.OPD);
        bundle.files().forEach(this::collect);
        bundle.files().forEach(this::resolve);
        return List.copyOf(faults);
    }

    private void exactlyOne(Kind kind) {
        int count = bundle.of(kind).size();
        if (count != 1) {
            fault(
                    "bundle.json",
                    "/files",
                    "harus memuat tepat satu berkas " + kind.key() + ", ditemukan " + count + ".");
        }
    }

    private void collect(BundleFile file) {
        switch (file.kind()) {
            case OPD -> {
                unique(file, "unit", units);
                unique(file, "pejabat", officials);
                if (!bundle.opd().equals(file.content().path("kode").textValue())) {
                    fault(file.path(), "/kode", "berbeda dari opd pada bundle.json (" + bundle.opd() + ").");
                }
            }
            case RENSTRA, RENJA, RENCANA_AKSI -> tree(file);
            default -> {
                // other files only refer
            }
        }
    }

    private void unique(BundleFile file, String property, Set<String> refs) {
        List<JsonNode> items = file.items(property);
        for (int i = 0; i < items.size(); i++) {
            String ref = items.get(i).path("ref").textValue();
            if (!refs.add(ref)) {
                fault(file.path(), "/" + property + "/" + i + "/ref", "ref " + ref + " dipakai dua kali.");
            }
        }
    }

    private void tree(BundleFile file) {
        Set<String> here = new HashSet<>();
        List<JsonNode> rows = file.items("nodes");
        for (int i = 0; i < rows.size(); i++) {
            define(file, "/nodes/" + i + "/ref", rows.get(i), here, nodes);
            List<JsonNode> below = BundleFile.items(rows.get(i), "indicators");
            for (int j = 0; j < below.size(); j++) {
                define(file, "/nodes/" + i + "/indicators/" + j + "/ref", below.get(j), here, indicators);
            }
        }
    }

    private void define(BundleFile file, String pointer, JsonNode item, Set<String> here, Set<String> all) {
        String ref = item.path("ref").textValue();
        if (!here.add(ref)) {
            fault(file.path(), pointer, "ref " + ref + " dipakai dua kali dalam berkas ini.");
        }
        all.add(ref);
    }

    private void resolve(BundleFile file) {
        switch (file.kind()) {
            case OPD -> opd(file);
            case TINDAK_LANJUT -> recommendations(file);
            case NARASI -> placeholders(file.path(), "", file.content());
            case TERCETAK -> printed(file);
            default -> refs(file.path(), "", file.content());
        }
        if (file.kind().plan()) {
            revises(file);
        }
    }

    private void opd(BundleFile file) {
        List<JsonNode> below = file.items("unit");
        for (int i = 0; i < below.size(); i++) {
            known(file.path(), "/unit/" + i + "/parentRef", below.get(i).path("parentRef"), units, "unit");
        }
        List<JsonNode> people = file.items("pejabat");
        for (int i = 0; i < people.size(); i++) {
            known(file.path(), "/pejabat/" + i + "/unitRef", people.get(i).path("unitRef"), units, "unit");
        }
        refs(file.path(), "/sumberDaya", file.content().path("sumberDaya"));
    }

    /** Walks the whole content; a property that ends in Ref, Refs or is named supports refers. */
    private void refs(String file, String pointer, JsonNode value) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                refs(file, pointer + "/" + i, value.get(i));
            }
            return;
        }
        value.properties().forEach(property -> {
            String at = pointer + "/" + property.getKey();
            JsonNode child = property.getValue();
            switch (property.getKey()) {
                case "parentRef", "nodeRef" -> known(file, at, child, nodes, "simpul");
                case "indicatorRef" -> known(file, at, child, indicators, "indikator");
                case "supports" -> each(file, at, child, indicators, "indikator");
                case "sasaranRefs", "programRefs" -> each(file, at, child, nodes, "simpul");
                case "pihakPertamaRef", "penandatanganRef" -> known(file, at, child, officials, "pejabat");
                default -> refs(file, at, child);
            }
        });
    }

    private void each(String file, String pointer, JsonNode list, Set<String> defined, String what) {
        for (int i = 0; i < list.size(); i++) {
            known(file, pointer + "/" + i, list.get(i), defined, what);
        }
    }

    private void known(String file, String pointer, JsonNode ref, Set<String> defined, String what) {
        if (ref.isTextual() && !defined.contains(ref.textValue())) {
            fault(file, pointer, what + " " + ref.textValue() + " tidak ada dalam bundel.");
        }
    }

    private void revises(BundleFile file) {
        JsonNode label = file.document().path("revises");
        boolean missing = label.isTextual()
                && bundle.of(file.kind()).stream()
                        .noneMatch(other -> other.document().path("label").equals(label));
        if (missing) {
            fault(
                    file.path(),
                    "/document/revises",
                    "tidak ada " + file.kind().key() + " berlabel " + label.textValue() + " dalam bundel.");
        }
    }

    private void recommendations(BundleFile file) {
        Set<Integer> issued = new HashSet<>();
        bundle.of(Kind.AKIP).stream()
                .filter(akip -> akip.tahun() == file.tahun())
                .flatMap(akip -> akip.items("rekomendasi").stream())
                .forEach(row -> issued.add(row.path("no").intValue()));
        List<JsonNode> rows = file.items("tindakLanjut");
        for (int i = 0; i < rows.size(); i++) {
            int no = rows.get(i).path("no").intValue();
            if (!issued.contains(no)) {
                fault(file.path(), "/tindakLanjut/" + i + "/no", "rekomendasi " + no + " tidak ada pada berkas akip.");
            }
        }
    }

    private void placeholders(String file, String pointer, JsonNode value) {
        if (value.isTextual()) {
            int opened = count(OPENING.matcher(value.textValue()));
            if (opened != count(PLACEHOLDER.matcher(value.textValue()))) {
                fault(file, pointer, "penanda angka harus berbentuk {{tabel|baris|kolom}}.");
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                placeholders(file, pointer + "/" + i, value.get(i));
            }
        } else {
            value.properties().forEach(p -> placeholders(file, pointer + "/" + p.getKey(), p.getValue()));
        }
    }

    private static int count(Matcher matcher) {
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private void printed(BundleFile file) {
        List<JsonNode> tables = file.items("tables");
        for (int i = 0; i < tables.size(); i++) {
            each(file.path(), "/tables/" + i + "/baris", tables.get(i).path("baris"), indicators, "indikator");
        }
    }

    private void fault(String file, String pointer, String sentence) {
        faults.add(new Fault(file, pointer, sentence));
    }
}
