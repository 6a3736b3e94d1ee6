package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.Nomenclature;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TreeContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * V-CODE-1: a nomenclature code has the shape of its level, begins with the code of its parent, belongs to one row, and
 * one name has one code (domain note 5.4). Plandaan prints {@code 7.01.01.2.09.010}, {@code 7.01.02.2.01.03} below
 * {@code 7.01.02.2.02}, and {@code .11} and {@code .10} for the same sub kegiatan; Pakusari prints
 * "Mobil Jabatan" twice without codes.
 */
final class CodeRule implements PlanRule {
    @Override
    public String id() {
        return "V-CODE-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        if (facts.tree().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        TreeContent tree = facts.tree().get();
        Map<UUID, Node> byId = byId(tree);
        facts.renstra().ifPresent(renstra -> renstra.nodes().forEach(node -> byId.putIfAbsent(node.id(), node)));
        for (Node node : tree.nodes()) {
            if (node.level().coded()) {
                shape(facts, node, findings);
                prefix(node, byId.get(node.parentId()), findings);
            }
        }
        twice(tree, findings);
        oneNameOneCode(tree, findings);
        facts.renstra().ifPresent(renstra -> against(tree, renstra, findings));
        return findings;
    }

    private static Map<UUID, Node> byId(TreeContent tree) {
        return tree.nodes().stream()
                .collect(Collectors.toMap(Node::id, Function.identity(), (a, b) -> a, HashMap::new));
    }

    /** A Rencana Aksi names its rows as the Renja does and prints no codes; a code it does give is checked all the same. */
    private void shape(PlanFacts facts, Node node, List<Finding> findings) {
        if (node.kode() == null && facts.kind() == PlanKind.RENCANA_AKSI) {
            return;
        }
        if (node.kode() == null) {
            findings.add(Finding.error(
                    id(), place(node), null, null, node.statement() + " belum memiliki kode nomenklatur."));
        } else if (!wellFormed(node)) {
            findings.add(Finding.error(
                    id(),
                    place(node),
                    node.kode(),
                    null,
                    "Kode " + node.kode() + " tidak berbentuk kode " + levelName(node) + " (" + node.statement()
                            + ")."));
        }
    }

    private void prefix(Node node, Node parent, List<Finding> findings) {
        if (parent == null
                || parent.kode() == null
                || node.kode() == null
                || !parent.level().coded()) {
            return;
        }
        if (!node.kode().startsWith(parent.kode() + ".")) {
            findings.add(Finding.error(
                    id(),
                    node.ref() + "|kode|induk",
                    node.kode(),
                    parent.kode() + ".…",
                    "Kode " + node.kode() + " tidak diawali kode induknya " + parent.kode() + "."));
        }
    }

    private void twice(TreeContent tree, List<Finding> findings) {
        Map<String, Node> first = new HashMap<>();
        for (Node node : tree.nodes()) {
            if (node.kode() == null) {
                continue;
            }
            Node other = first.putIfAbsent(Nomenclature.normalized(node.kode()), node);
            if (other != null) {
                findings.add(Finding.error(
                        id(),
                        node.ref() + "|kode|ganda",
                        node.kode(),
                        null,
                        "Kode " + node.kode() + " sudah dipakai " + other.ref()
                                + "; hubungkan lewat dukungan, jangan tulis dua kali."));
            }
        }
    }

    private void oneNameOneCode(TreeContent tree, List<Finding> findings) {
        Map<List<Object>, Node> first = new HashMap<>();
        for (Node node : tree.nodes()) {
            if (!node.level().coded()) {
                continue;
            }
            List<Object> name = new ArrayList<>();
            name.add(node.level());
            name.add(node.parentId());
            name.add(normalizedName(node.statement()));
            Node other = first.putIfAbsent(name, node);
            if (other != null && other.kode() == null && node.kode() == null) {
                findings.add(Finding.warning(
                        id(),
                        node.ref() + "|kode|nama",
                        node.statement(),
                        null,
                        "Nama \"" + node.statement() + "\" tertulis dua kali di bawah induk yang sama (" + other.ref()
                                + "); periksa apakah salah satunya keliru."));
            } else if (other != null
                    && other.kode() != null
                    && node.kode() != null
                    && !Nomenclature.same(other.kode(), node.kode())) {
                findings.add(Finding.error(
                        id(),
                        node.ref() + "|kode|nama",
                        node.kode(),
                        other.kode(),
                        "Nama \"" + node.statement() + "\" memakai dua kode: " + other.kode() + " dan " + node.kode()
                                + "."));
            }
        }
    }

    /**
     * The same row, or the same name below the same parent, with another code than the Renstra gives it. A malformed code
     * of the Renstra is its own defect and nothing to be held to.
     */
    private void against(TreeContent tree, TreeContent renstra, List<Finding> findings) {
        Map<UUID, Node> planned = byId(renstra);
        for (Node node : tree.nodes()) {
            if (node.kode() == null) {
                continue;
            }
            Node same = planned.get(node.id());
            if (same == null) {
                same = renstra.nodes().stream()
                        .filter(other -> other.level() == node.level()
                                && other.parentId() != null
                                && other.parentId().equals(node.parentId())
                                && normalizedName(other.statement()).equals(normalizedName(node.statement())))
                        .findFirst()
                        .orElse(null);
            }
            if (same != null && wellFormed(same) && !Nomenclature.same(same.kode(), node.kode())) {
                findings.add(Finding.warning(
                        id(),
                        node.ref() + "|kode|renstra",
                        node.kode(),
                        same.kode(),
                        "Kode " + node.kode() + " berbeda dari kode pada Renstra (" + same.kode() + ") untuk \""
                                + node.statement() + "\"."));
            }
        }
    }

    private static boolean wellFormed(Node node) {
        return node.kode() != null
                && (node.level().accepts(node.kode()) || Nomenclature.beforePermendagri90(node.kode()));
    }

    private static String place(Node node) {
        return node.ref() + "|kode";
    }

    private static String levelName(Node node) {
        return node.level().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String normalizedName(String statement) {
        return statement
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*/\\s*", "/")
                .replaceAll("[\\s.]+", " ")
                .strip();
    }
}
