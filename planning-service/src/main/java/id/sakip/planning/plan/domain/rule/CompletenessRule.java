package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.IkuFormula;
import id.sakip.planning.plan.domain.IkuIndicator;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PaguTree;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TargetLine;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * V-COMPL-1: every row has an indicator, a satuan and a target; every indicator of a Perjanjian Kinerja or Iku is planned
 * somewhere (the PK Perubahan 2022 of Plandaan promises "Persentase kegiatan sosial budaya yang ditindaklanjuti", which
 * no plan holds); a percentage has a numerator and a denominator (domain note 4.2).
 */
final class CompletenessRule implements PlanRule {
    private static final Pattern PERCENTAGE = Pattern.compile("(?i)\\s*(persentase|prosentase|%)");

    @Override
    public String id() {
        return "V-COMPL-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        basis(facts, findings);
        facts.tree().ifPresent(tree -> rows(facts, tree, findings));
        if (facts.tree().isEmpty()
                && (facts.renstra().isPresent() || facts.renja().isPresent())) {
            planned(facts, findings);
        }
        if (facts.content() instanceof IkuContent iku) {
            iku.indicators().forEach(row -> formula(row, findings));
        }
        return findings;
    }

    /** A document without the one it derives from cannot be compared, which must be said and not passed over. */
    private void basis(PlanFacts facts, List<Finding> findings) {
        if (facts.kind() != PlanKind.RENSTRA && facts.renstra().isEmpty()) {
            findings.add(
                    Finding.warning(
                            id(),
                            "document|renstra",
                            null,
                            null,
                            "Belum ada Renstra yang berlaku untuk tahun dokumen ini, sehingga target tidak dapat dibandingkan."));
        }
        if (facts.kind() == PlanKind.RENCANA_AKSI && facts.agreement().isEmpty()) {
            findings.add(
                    Finding.warning(
                            id(),
                            "document|perjanjian-kinerja",
                            null,
                            null,
                            "Belum ada Perjanjian Kinerja yang berlaku untuk tahun ini, sehingga target tribulan IV tidak dapat dibandingkan."));
        }
        if (facts.kind() == PlanKind.PERJANJIAN_KINERJA && facts.renja().isEmpty()) {
            findings.add(
                    Finding.warning(
                            id(),
                            "document|renja",
                            null,
                            null,
                            "Belum ada Renja yang berlaku untuk tahun ini, sehingga target dan anggaran tidak dapat dibandingkan."));
        }
    }

    private void rows(PlanFacts facts, TreeContent tree, List<Finding> findings) {
        PaguTree pagu = new PaguTree(tree.nodes());
        for (Node node : tree.nodes()) {
            if (node.indicators().isEmpty()) {
                findings.add(Finding.error(
                        id(), node.ref() + "|indikator", null, null, node.statement() + " belum memiliki indikator."));
            }
            node.indicators().forEach(indicator -> indicator(facts, indicator, findings));
            if (facts.kind() == PlanKind.RENJA && pagu.leaf(node)) {
                amount(node, facts.head().tahunAwal(), findings);
            }
        }
    }

    private void indicator(PlanFacts facts, Indicator indicator, List<Finding> findings) {
        if (indicator.nama() == null) {
            findings.add(Finding.error(
                    id(),
                    indicator.ref() + "|nama",
                    null,
                    null,
                    "Indikator " + indicator.ref() + " memiliki target tetapi tidak menyebut apa yang diukur."));
        }
        if (indicator.satuan() == null) {
            findings.add(Finding.error(
                    id(),
                    indicator.ref() + "|satuan",
                    null,
                    null,
                    "Indikator \"" + indicator.title() + "\" belum memiliki satuan."));
        }
        if (indicator.values().noneMatch(Value::filled)) {
            findings.add(Finding.error(
                    id(),
                    indicator.ref() + "|target",
                    null,
                    null,
                    "Indikator \"" + indicator.title()
                            + "\" belum memiliki target; isi N/A bila memang tidak ditargetkan."));
        }
    }

    private void amount(Node node, int tahun, List<Finding> findings) {
        boolean targeted = node.indicators().stream()
                .map(indicator -> indicator.targets().get(tahun))
                .anyMatch(target -> target != null && target.filled() && !target.na());
        if (targeted && node.pagu().get(tahun) == null) {
            findings.add(Finding.warning(
                    id(),
                    node.ref() + "|pagu|" + tahun,
                    null,
                    null,
                    node.statement() + " memiliki target tetapi pagunya belum diisi; isi 0 bila tanpa anggaran."));
        }
    }

    private void planned(PlanFacts facts, List<Finding> findings) {
        Set<UUID> known = Stream.of(facts.renstra(), facts.renja())
                .flatMap(Optional::stream)
                .map(Content::targetLines)
                .flatMap(List::stream)
                .map(TargetLine::indicatorId)
                .collect(Collectors.toSet());
        for (TargetLine line : facts.content().targetLines()) {
            if (!known.contains(line.indicatorId())) {
                findings.add(Finding.error(
                        id(),
                        line.ref() + "|indikator",
                        line.nama(),
                        null,
                        "Indikator \"" + line.title() + "\" ada pada "
                                + facts.kind().title() + " tetapi tidak ada pada Renstra maupun Renja."));
            }
        }
    }

    private void formula(IkuIndicator row, List<Finding> findings) {
        IkuFormula formula = row.formula();
        if (formula.type() == IkuFormula.Type.PERSENTASE
                && (formula.numerator() == null || formula.denominator() == null)) {
            findings.add(Finding.error(
                    id(),
                    row.ref() + "|formula",
                    formula.text(),
                    null,
                    "Formula persentase \"" + row.nama() + "\" harus menyebut pembilang dan penyebut."));
        }
        if (formula.type() != IkuFormula.Type.PERSENTASE
                && PERCENTAGE.matcher(row.nama()).lookingAt()) {
            findings.add(Finding.warning(
                    id(),
                    row.ref() + "|formula|jenis",
                    formula.type().name(),
                    IkuFormula.Type.PERSENTASE.name(),
                    "\"" + row.nama() + "\" adalah persentase; tulis formulanya dengan pembilang dan penyebut."));
        }
        if (row.sumberData() == null || row.definisiOperasional() == null) {
            findings.add(Finding.warning(
                    id(),
                    row.ref() + "|definisi",
                    null,
                    null,
                    "Definisi operasional atau sumber data \"" + row.nama() + "\" belum diisi."));
        }
    }
}
