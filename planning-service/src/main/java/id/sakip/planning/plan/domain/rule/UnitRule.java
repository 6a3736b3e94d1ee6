package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PaguTree;
import id.sakip.planning.plan.domain.Satuan;
import id.sakip.planning.plan.domain.TargetLine;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * V-UNIT-1: the satuan fits the wording of the indicator and is the same in every document. A "Persentase" is counted in
 * percent and promises at most 100; the Renstra of Plandaan promises 13 percent of administrasi kepegawaian for 2022,
 * which is the 13 stel of the sub kegiatan below.
 */
final class UnitRule implements PlanRule {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public String id() {
        return "V-UNIT-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        Map<UUID, String> plannedIn = plannedUnits(facts);
        for (TargetLine line : facts.content().targetLines()) {
            wording(line, findings);
            line.targets().forEach((tahun, target) -> target(line, tahun, target, findings));
            consistent(line, plannedIn.get(line.indicatorId()), findings);
        }
        facts.tree().ifPresent(tree -> copiedFromBelow(tree, findings));
        return findings;
    }

    private static boolean calledPercentage(String nama) {
        return nama != null && nama.strip().toLowerCase(Locale.ROOT).startsWith("persentase");
    }

    private void wording(TargetLine line, List<Finding> findings) {
        if (line.satuan() == null || line.nama() == null) {
            return;
        }
        if (calledPercentage(line.nama()) && !Satuan.percent(line.satuan())) {
            findings.add(Finding.error(
                    id(),
                    line.ref() + "|satuan",
                    line.satuan(),
                    "%",
                    "Indikator \"" + line.title() + "\" adalah persentase, tetapi satuannya " + line.satuan() + "."));
        } else if (line.nama().strip().toLowerCase(Locale.ROOT).startsWith("jumlah") && Satuan.percent(line.satuan())) {
            findings.add(Finding.warning(
                    id(),
                    line.ref() + "|satuan",
                    line.satuan(),
                    null,
                    "Indikator \"" + line.title() + "\" adalah jumlah, tetapi satuannya persen."));
        }
    }

    private void target(TargetLine line, int tahun, Value target, List<Finding> findings) {
        if (Satuan.percent(line.satuan()) && target.numeric() && target.value().compareTo(HUNDRED) > 0) {
            findings.add(Finding.error(
                    id(),
                    line.ref() + "|target|" + tahun,
                    Print.value(target),
                    "100",
                    "Target persentase \"" + line.title() + "\" tahun " + tahun + " melebihi 100."));
        }
        if (target.unit() != null && line.satuan() != null && !Satuan.same(target.unit(), line.satuan())) {
            findings.add(Finding.error(
                    id(),
                    line.ref() + "|satuan|" + tahun,
                    target.unit(),
                    line.satuan(),
                    "Target \"" + line.title() + "\" tahun " + tahun + " ditulis dalam " + target.unit()
                            + ", sedangkan satuan indikatornya " + line.satuan() + "."));
        }
    }

    private void consistent(TargetLine line, String planned, List<Finding> findings) {
        if (planned != null && line.satuan() != null && !Satuan.same(planned, line.satuan())) {
            findings.add(Finding.warning(
                    id(),
                    line.ref() + "|satuan|rencana",
                    line.satuan(),
                    planned,
                    "Satuan \"" + line.title() + "\" berbeda dari dokumen perencanaan yang berlaku."));
        }
    }

    private static Map<UUID, String> plannedUnits(PlanFacts facts) {
        Map<UUID, String> units = new HashMap<>();
        Stream.of(facts.renja(), facts.renstra())
                .flatMap(Optional::stream)
                .flatMap(tree -> tree.targetLines().stream())
                .filter(line -> line.satuan() != null)
                .forEach(line -> units.putIfAbsent(line.indicatorId(), line.satuan()));
        return units;
    }

    /** A percentage equal to a count of the node below it is most likely the count, typed one row too high; only a person knows. */
    private void copiedFromBelow(TreeContent tree, List<Finding> findings) {
        PaguTree family = new PaguTree(tree.nodes());
        for (Node node : tree.nodes()) {
            List<Indicator> below = family.childrenOf(node).stream()
                    .flatMap(child -> child.indicators().stream())
                    .filter(indicator -> !Satuan.percent(indicator.satuan()))
                    .toList();
            node.indicators().stream()
                    .filter(indicator -> Satuan.percent(indicator.satuan()))
                    .forEach(indicator -> indicator.targets().forEach((tahun, target) -> {
                        if (target.numeric() && target.value().compareTo(HUNDRED) < 0) {
                            copied(indicator, tahun, target, below, findings);
                        }
                    }));
        }
    }

    private void copied(Indicator indicator, int tahun, Value target, List<Indicator> below, List<Finding> findings) {
        below.stream()
                .filter(child -> {
                    Value count = child.targets().get(tahun);
                    return count != null && count.numeric() && count.value().compareTo(target.value()) == 0;
                })
                .findFirst()
                .ifPresent(child -> findings.add(Finding.warning(
                        id(),
                        indicator.ref() + "|target|" + tahun,
                        Print.value(target),
                        null,
                        "Target \"" + indicator.title() + "\" tahun " + tahun + " sama dengan jumlah pada \""
                                + child.title()
                                + "\"; periksa apakah angka sub kegiatan tertulis sebagai persentase.")));
    }
}
