package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.CaraHitung;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.Value;
import id.sakip.planning.plan.domain.WithinYear;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * V-ACC-1: the targets of the tribulan make the target of the year in the way a person has confirmed (domain note 9.1).
 * Nothing is guessed: an unconfirmed way of counting and a value without its tribulan are errors, so a plan of the system
 * waits until somebody has decided (Gumelar prints {@code 1, 1} with its quarters lost).
 */
final class AccumulationRule implements PlanRule {
    @Override
    public String id() {
        return "V-ACC-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.kind() == PlanKind.RENCANA_AKSI) {
            int tahun = facts.head().tahunAwal();
            facts.tree().ifPresent(tree -> tree.nodes()
                    .forEach(node -> node.indicators().forEach(indicator -> check(node, indicator, tahun, findings))));
        }
        return findings;
    }

    private void check(Node node, Indicator indicator, int tahun, List<Finding> findings) {
        List<Value> quarters = indicator.quarters(tahun);
        List<Value> unplaced = indicator.unplaced().getOrDefault(tahun, List.of());
        if (!unplaced.isEmpty()) {
            findings.add(Finding.error(
                    id(),
                    indicator.ref() + "|target|" + tahun + "|tribulan",
                    print(unplaced),
                    null,
                    "Tribulan untuk nilai " + print(unplaced) + " pada \"" + indicator.title()
                            + "\" tidak diketahui; tempatkan pada tribulan yang benar."));
        }
        boolean targeted = quarters.stream().anyMatch(value -> value.filled() && !value.na())
                || !unplaced.isEmpty()
                || indicator.target(tahun).filled() && !indicator.target(tahun).na();
        if (targeted && !indicator.counted()) {
            unconfirmed(node, indicator, tahun, findings);
        } else if (targeted && !quarters.isEmpty()) {
            invariant(indicator, tahun, findings);
        }
    }

    private void unconfirmed(Node node, Indicator indicator, int tahun, List<Finding> findings) {
        CaraHitung.Usulan usulan = CaraHitung.propose(
                indicator.quarters(tahun),
                indicator.target(tahun),
                indicator.satuan(),
                node.bulanan().containsKey(tahun));
        String fits = usulan.fits().stream().map(WithinYear::name).collect(Collectors.joining(", "));
        String advice = usulan.fits().isEmpty()
                ? "angkanya tidak menunjukkan satu pun; pilih cara hitungnya."
                : usulan.ask()
                        ? "angkanya cocok dengan " + fits + "; pilih salah satu."
                        : "angkanya hanya cocok dengan " + fits + "; tegaskan.";
        findings.add(Finding.error(
                id(),
                indicator.ref() + "|withinYear",
                indicator.withinYear() == null ? null : indicator.withinYear().name(),
                fits.isEmpty() ? null : fits,
                "Cara hitung \"" + indicator.title() + "\" belum ditegaskan: " + advice));
    }

    private void invariant(Indicator indicator, int tahun, List<Finding> findings) {
        List<Value> quarters = indicator.quarters(tahun);
        Value annual = indicator.target(tahun);
        String place = indicator.ref() + "|target|" + tahun;
        if (!CaraHitung.holds(indicator.withinYear(), quarters, annual, indicator.satuan())) {
            findings.add(Finding.error(
                    id(),
                    place + "|tribulan",
                    print(quarters),
                    Print.value(annual),
                    "Target tribulan \"" + indicator.title() + "\" tidak sesuai dengan cara hitung "
                            + indicator.withinYear() + " untuk target tahun " + tahun + "."));
        } else if (!annual.filled() && quarters.stream().anyMatch(Value::filled)) {
            findings.add(Finding.warning(
                    id(),
                    place,
                    null,
                    Print.value(CaraHitung.ofYear(indicator.withinYear(), quarters)),
                    "Target tahunan \"" + indicator.title()
                            + "\" tidak disebut, sehingga target tribulannya tidak dapat diperiksa."));
        }
    }

    private static String print(List<Value> values) {
        return values.stream()
                .map(Print::value)
                .map(value -> value == null ? "-" : value)
                .collect(Collectors.joining("; "));
    }
}
