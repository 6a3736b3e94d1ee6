package id.sakip.planning.plan.domain;

import id.sakip.planning.shape.domain.Shape;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The form of a tree: ids and refs unique, parents of a fitting level and no circle, pagu typed on leaves only. */
public final class TreeShape {
    /** A kecamatan has about 120 nodes; the limit keeps the approval event below the 900 KB of one message. */
    private static final int MAX_NODES = 500;

    private static final int MAX_SUPPORTS = 50;
    private static final int REF = 64;
    private static final int KODE = 40;
    private static final Pattern REF_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._#/-]*");
    static final String REF_RULE = "pakai huruf, angka, dan . _ # / - saja, misalnya P1.K2.S1 atau S2#1";

    private final Shape shape;
    private final DocumentHead head;
    private final Map<UUID, Node> byId = new HashMap<>();
    private final Set<String> nodeRefs = new HashSet<>();
    private final IndicatorShape indicators;
    private final BulananShape bulanan;

    private TreeShape(Shape shape, PlanKind kind, DocumentHead head) {
        this.shape = shape;
        this.head = head;
        this.indicators = new IndicatorShape(shape, head, kind == PlanKind.RENCANA_AKSI);
        this.bulanan = new BulananShape(shape, kind, head);
    }

    public static void check(Shape shape, PlanKind kind, DocumentHead head, List<Node> nodes) {
        if (!shape.required("/nodes", nodes) || !shape.atMost("/nodes", nodes, MAX_NODES)) {
            return;
        }
        if (nodes.isEmpty()) {
            shape.refuse("/nodes", "wajib berisi paling sedikit satu baris");
        }
        new TreeShape(shape, kind, head).checkAll(nodes);
    }

    static void ref(Shape shape, String pointer, String ref) {
        if (shape.requiredText(pointer, ref, REF)) {
            shape.matches(pointer, ref, REF_FORM, REF_RULE);
        }
    }

    private void checkAll(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (shape.required("/nodes/" + i, nodes.get(i))) {
                one("/nodes/" + i, nodes.get(i));
            }
        }
        if (nodes.stream().anyMatch(node -> node == null || node.id() == null)) {
            return;
        }
        PaguTree tree = new PaguTree(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            parent("/nodes/" + i, nodes.get(i));
            bulanan.check("/nodes/" + i + "/bulanan", nodes.get(i), tree.leaf(nodes.get(i)));
            if (!tree.leaf(nodes.get(i)) && !nodes.get(i).pagu().isEmpty()) {
                shape.refuse(
                        "/nodes/" + i + "/pagu", "pagu induk dihitung dari jumlah anaknya; hapus isian ini dari induk");
            }
        }
    }

    private void one(String at, Node node) {
        if (shape.required(at + "/id", node.id()) && byId.put(node.id(), node) != null) {
            shape.refuse(at + "/id", "id sudah dipakai baris lain pada dokumen ini");
        }
        ref(shape, at + "/ref", node.ref());
        if (node.ref() != null && !nodeRefs.add(node.ref())) {
            shape.refuse(at + "/ref", "ref sudah dipakai baris lain pada dokumen ini");
        }
        shape.requiredText(at + "/statement", node.statement(), Shape.PARAGRAPH);
        shape.text(at + "/sasaran", node.sasaran(), Shape.PARAGRAPH);
        shape.text(at + "/unitKerja", node.unitKerja(), Shape.NAME);
        shape.text(at + "/lokasi", node.lokasi(), Shape.NAME);
        shape.text(at + "/kode", node.kode(), KODE);
        if (shape.required(at + "/level", node.level()) && !node.level().coded() && node.kode() != null) {
            shape.refuse(at + "/kode", "tujuan dan sasaran tidak berkode nomenklatur");
        }
        if (shape.atMost(at + "/supports", node.supports(), MAX_SUPPORTS)) {
            for (int i = 0; i < node.supports().size(); i++) {
                shape.required(at + "/supports/" + i, node.supports().get(i));
            }
            if (new HashSet<>(node.supports()).size() < node.supports().size()) {
                shape.refuse(at + "/supports", "indikator yang sama disebut dua kali");
            }
        }
        pagu(at + "/pagu", node.pagu());
        indicators.check(at + "/indicators", node.indicators());
    }

    private void pagu(String at, Map<Integer, BigDecimal> pagu) {
        pagu.forEach((tahun, amount) -> {
            if (!head.covers(tahun)) {
                shape.refuse(at + "/" + tahun, "tahun di luar periode dokumen");
            }
            amount(shape, at + "/" + tahun, amount);
        });
    }

    static void amount(Shape shape, String at, BigDecimal amount) {
        if (amount == null || !shape.decimal(at, amount)) {
            return;
        }
        if (amount.signum() < 0) {
            shape.refuse(at, "tidak boleh negatif");
        } else if (amount.stripTrailingZeros().scale() > 2) {
            shape.refuse(at, "rupiah paling banyak dua angka di belakang koma");
        }
    }

    private void parent(String at, Node node) {
        if (node.level() == null) {
            return;
        }
        if (node.parentId() == null) {
            if (node.level().needsParent()) {
                shape.refuse(at + "/parentId", "wajib diisi untuk kegiatan dan sub kegiatan");
            }
            return;
        }
        Node parent = byId.get(node.parentId());
        if (parent != null && parent.level() != null && !node.level().parents().contains(parent.level())) {
            shape.refuse(at + "/parentId", node.level() + " tidak dapat berada di bawah " + parent.level());
        }
        if (node.parentId().equals(node.id())) {
            shape.refuse(at + "/parentId", "tidak boleh menunjuk dirinya sendiri");
        }
    }
}
