package id.sakip.planning.bundel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.opd.domain.Pejabat;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.IkuIndicator;
import id.sakip.planning.plan.domain.Jenjang;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.Pihak;
import id.sakip.planning.plan.domain.PkProgram;
import id.sakip.planning.plan.domain.PkSasaran;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.Tercetak;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.shape.domain.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads a bundle file into a document: ids for refs. Everything that does not fit is named with its place. */
final class BundelReader {
    private static final int MAX_REF = 64;

    private final ObjectMapper mapper;
    private final Refs refs;
    private final Opd opd;
    private final List<Shape.Error> errors = new ArrayList<>();

    /** @param mapper the strict one of the API */
    BundelReader(ObjectMapper mapper, Refs refs, Opd opd) {
        this.mapper = mapper;
        this.refs = refs;
        this.opd = opd;
    }

    BundelDraft read(PlanKind kind, ObjectNode file) {
        DocumentHead head =
                head(kind, file.path("document"), file.path("unitRef").asText(null));
        Content content = content(kind, file, head);
        return new BundelDraft(head, content, List.copyOf(errors));
    }

    private DocumentHead head(PlanKind kind, JsonNode said, String unitRef) {
        ObjectNode head = said instanceof ObjectNode object ? object.deepCopy() : mapper.createObjectNode();
        int tahunAwal = head.path("tahunAwal").intValue();
        String key = BundelKind.key(kind);
        head.put(
                "id",
                refs.documentId(key, tahunAwal, head.path("label").asText(), unitRef)
                        .toString());
        if (head.hasNonNull("revises")) {
            head.put(
                    "revises",
                    refs.documentId(key, tahunAwal, head.path("revises").asText(), unitRef)
                            .toString());
        }
        return one("/document", head, DocumentHead.class);
    }

    private Content content(PlanKind kind, ObjectNode file, DocumentHead head) {
        return switch (kind) {
            case IKU -> new IkuContent(rows(file, "indicators", IkuIndicator.class, this::ikuRow));
            case PERJANJIAN_KINERJA -> agreement(file, head);
            default ->
                new TreeContent(
                        rows(file, "nodes", Node.class, this::node),
                        rows(file, "tercetak", Tercetak.class, row -> toId(row, "nodeRef", "nodeId")));
        };
    }

    private interface Rewrite {
        void apply(ObjectNode row);
    }

    private <T> List<T> rows(ObjectNode file, String list, Class<T> type, Rewrite rewrite) {
        List<T> rows = new ArrayList<>();
        JsonNode said = file.path(list);
        for (int i = 0; i < said.size(); i++) {
            String at = "/" + list + "/" + i;
            if (said.get(i) instanceof ObjectNode row) {
                ObjectNode rewritten = row.deepCopy();
                rewrite.apply(rewritten);
                rows.add(one(at, rewritten, type));
            } else {
                errors.add(new Shape.Error(at, "harus berupa objek"));
            }
        }
        return rows.stream().filter(Objects::nonNull).toList();
    }

    private void node(ObjectNode node) {
        node.put("id", id(node.path("ref")));
        toId(node, "parentRef", "parentId");
        if (node.path("supports").isArray()) {
            ArrayNode ids = node.arrayNode();
            node.path("supports").forEach(ref -> ids.add(id(ref)));
            node.set("supports", ids);
        }
        for (JsonNode indicator : node.path("indicators")) {
            if (indicator instanceof ObjectNode object) {
                object.put("id", id(object.path("ref")));
            }
        }
    }

    private void ikuRow(ObjectNode row) {
        row.set("ref", row.path("indicatorRef"));
        toId(row, "indicatorRef", "indicatorId");
    }

    private PerjanjianKinerja agreement(ObjectNode file, DocumentHead head) {
        List<PkSasaran> sasaran = new ArrayList<>();
        for (UUID id : ids(file, "sasaranRefs")) {
            sasaran.add(new PkSasaran(sasaran.size() + 1, id, null, null));
        }
        List<PkProgram> program = new ArrayList<>();
        for (UUID id : ids(file, "programRefs")) {
            program.add(new PkProgram(program.size() + 1, id, null, null, null, null, null));
        }
        int tahun = head == null || head.tahunAwal() == null ? 0 : head.tahunAwal();
        Pihak second =
                file.path("pihakKedua").isObject() ? one("/pihakKedua", file.path("pihakKedua"), Pihak.class) : null;
        return new PerjanjianKinerja(
                tahun,
                file.path("tempat").asText(null),
                official(file.path("pihakPertamaRef").asText()),
                second,
                texts(file.path("pernyataan")),
                sasaran,
                program,
                null,
                jenjang(file.path("jenjang")),
                file.path("unitRef").asText(null));
    }

    private Jenjang jenjang(JsonNode said) {
        try {
            return said.isTextual() ? Jenjang.valueOf(said.textValue()) : Jenjang.CAMAT;
        } catch (IllegalArgumentException unknown) {
            errors.add(new Shape.Error("/jenjang", "harus salah satu dari " + Arrays.toString(Jenjang.values())));
            return Jenjang.CAMAT;
        }
    }

    private Pihak official(String ref) {
        return opd.pejabat().stream()
                .filter(official -> official.ref().equals(ref))
                .findFirst()
                .map(BundelReader::party)
                .orElseGet(() -> {
                    errors.add(new Shape.Error(
                            "/pihakPertamaRef", "tidak ada pejabat dengan ref " + ref + " pada OPD ini"));
                    return null;
                });
    }

    private static Pihak party(Pejabat official) {
        return new Pihak(official.nama(), official.nip(), official.pangkat(), official.jabatan());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private List<UUID> ids(ObjectNode file, String list) {
        List<UUID> ids = new ArrayList<>();
        file.path(list).forEach(ref -> ids.add(UUID.fromString(id(ref))));
        return ids;
    }

    private void toId(ObjectNode row, String ref, String id) {
        JsonNode said = row.remove(ref);
        if (said != null && !said.isNull()) {
            row.put(id, id(said));
        }
    }

    /** A ref too long to be one still gets an id: what is wrong with it is said where its form is checked. */
    private String id(JsonNode ref) {
        String text = ref.asText();
        return refs.id(text.length() > MAX_REF ? text.substring(0, MAX_REF) : text)
                .toString();
    }

    private <T> T one(String at, JsonNode content, Class<T> type) {
        try {
            return mapper.treeToValue(content, type);
        } catch (JsonMappingException wrong) {
            String path = wrong.getPath().stream()
                    .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                    .collect(Collectors.joining());
            errors.add(new Shape.Error(at + path, "isi tidak dikenal atau jenisnya salah"));
        } catch (JsonProcessingException wrong) {
            errors.add(new Shape.Error(at, "isi tidak dikenal atau jenisnya salah"));
        }
        return null;
    }
}
