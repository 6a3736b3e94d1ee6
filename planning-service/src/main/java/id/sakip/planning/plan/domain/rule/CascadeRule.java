package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PlanKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * V-CASC-1: each level has a measure of its own, and it is about what the row does. Pengadegan measures a program and its
 * kegiatan by the same laporan and two kegiatan by the same percentage; Gumelar measures Fasilitasi Pemberdayaan
 * Masyarakat by a Pemilihan Kepala Desa.
 */
final class CascadeRule implements PlanRule {
    private record Measured(Node node, Indicator indicator) {}

    @Override
    public String id() {
        return "V-CASC-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.kind() == PlanKind.RENCANA_AKSI && facts.tree().isPresent()) {
            List<String> names = Stream.concat(
                            facts.tree().get().nodes().stream()
                                    .filter(node -> node.level() == Level.SUB_KEGIATAN)
                                    .map(Node::statement),
                            facts.nomenclature().names(Level.SUB_KEGIATAN).stream()
                                    .sorted())
                    .toList();
            List<Measured> seen = new ArrayList<>();
            for (Node node : facts.tree().get().nodes()) {
                for (Indicator indicator : node.indicators()) {
                    if (indicator.nama() != null) {
                        Measured measured = new Measured(node, indicator);
                        repeated(measured, seen, findings);
                        misplaced(measured, names, findings);
                        seen.add(measured);
                    }
                }
            }
        }
        return findings;
    }

    private void repeated(Measured measured, List<Measured> seen, List<Finding> findings) {
        seen.stream()
                .filter(other -> !other.node().equals(measured.node()))
                .filter(other -> Wording.alike(
                        other.indicator().nama(), measured.indicator().nama()))
                .findFirst()
                .ifPresent(other -> findings.add(Finding.warning(
                        id(),
                        measured.indicator().ref() + "|nama|ganda",
                        measured.indicator().nama(),
                        null,
                        "Indikator ini sama dengan indikator " + other.node().ref() + " ("
                                + other.node().statement()
                                + "); setiap tingkat perlu ukurannya sendiri.")));
    }

    /** Shares no word that says something with its own row, but several with another one. */
    private void misplaced(Measured measured, List<String> names, List<Finding> findings) {
        String nama = measured.indicator().nama();
        if (measured.node().level() != Level.SUB_KEGIATAN
                || Wording.shared(measured.node().statement(), nama) > 0) {
            return;
        }
        names.stream()
                .filter(name -> Wording.shared(name, nama) > 1)
                .findFirst()
                .ifPresent(name -> findings.add(Finding.warning(
                        id(),
                        measured.indicator().ref() + "|nama|isi",
                        nama,
                        measured.node().statement(),
                        "Indikator ini tampaknya mengukur \"" + name + "\", bukan sub kegiatan tempatnya berada.")));
    }
}
