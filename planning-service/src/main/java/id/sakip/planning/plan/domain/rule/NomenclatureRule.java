package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.nomenklatur.domain.NomenclatureEntry;
import id.sakip.planning.nomenklatur.domain.NomenclatureReference;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.Nomenclature;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * V-CODE-1 against the nomenclature of the document's years: the code exists, its name is the one the list gives it, and
 * where an indicator is fixed nationally (from 2023 on) the sub kegiatan is measured by it (domain note 5.4). The list may
 * lag behind the ministry's, so these are warnings. Plandaan writes {@code 7.01.01.2.07.11} beside the name of {@code .10}.
 * Where a Rencana Aksi prints no code, the name alone tells which row is meant, and is spelled as the list spells it
 * (Gumelar: "Repiblik Indonesia", Pengadegan: "Peningakatan").
 */
final class NomenclatureRule implements PlanRule {
    private static final int FIRST_YEAR = 2021;

    @Override
    public String id() {
        return "V-CODE-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        NomenclatureReference reference = facts.nomenclature();
        facts.tree().ifPresent(tree -> {
            for (Node node : tree.nodes()) {
                if (node.kode() == null) {
                    if (facts.kind() == PlanKind.RENCANA_AKSI) {
                        spelling(node, reference).ifPresent(findings::add);
                    }
                } else if (Nomenclature.beforePermendagri90(node.kode())
                        && facts.head().tahunAwal() >= FIRST_YEAR) {
                    old(node, reference.successors(node.kode())).ifPresent(findings::add);
                } else if (!reference.empty() && node.level().accepts(node.kode())) {
                    Optional<NomenclatureEntry> entry = reference.find(node.kode());
                    name(node, entry, reference).ifPresent(findings::add);
                    entry.filter(row -> node.level() == Level.SUB_KEGIATAN)
                            .ifPresent(row -> indicators(node, row, findings));
                }
            }
        });
        return findings;
    }

    private Optional<Finding> spelling(Node node, NomenclatureReference reference) {
        if (reference.named(node.level(), node.statement()).isPresent()) {
            return Optional.empty();
        }
        return reference.names(node.level()).stream()
                .filter(name -> Wording.alike(name, node.statement()))
                .min(Comparator.naturalOrder())
                .map(name -> Finding.warning(
                        id(),
                        node.ref() + "|nama|nomenklatur",
                        node.statement(),
                        name,
                        "Nama \"" + node.statement() + "\" pada nomenklatur ditulis \"" + name + "\"."));
    }

    private Optional<Finding> old(Node node, List<String> successors) {
        if (successors.isEmpty()) {
            return Optional.empty();
        }
        String remedy = String.join(" atau ", successors);
        return Optional.of(Finding.warning(
                id(),
                node.ref() + "|kode|lama",
                node.kode(),
                remedy,
                "Kode " + node.kode() + " tidak dipakai lagi sejak " + FIRST_YEAR + "; penggantinya " + remedy + "."));
    }

    private Optional<Finding> name(Node node, Optional<NomenclatureEntry> entry, NomenclatureReference reference) {
        Optional<NomenclatureEntry> owner = reference.named(node.level(), node.statement());
        if (owner.isPresent() && !owner.get().kode().equals(Nomenclature.normalized(node.kode()))) {
            return Optional.of(Finding.warning(
                    id(),
                    node.ref() + "|kode|nomenklatur",
                    node.kode(),
                    owner.get().kode(),
                    "Pada nomenklatur \"" + node.statement() + "\" berkode "
                            + owner.get().kode() + ", bukan " + node.kode() + "."));
        }
        if (entry.isEmpty()) {
            return Optional.of(
                    Finding.warning(
                            id(),
                            node.ref() + "|kode|nomenklatur",
                            node.kode(),
                            null,
                            "Kode " + node.kode()
                                    + " tidak ada pada nomenklatur yang berlaku; periksa kode, atau minta Bappeda mengimpor daftar terbaru."));
        }
        if (!NomenclatureReference.resembles(node.statement(), entry.get().nama())) {
            return Optional.of(Finding.warning(
                    id(),
                    node.ref() + "|nama|nomenklatur",
                    node.statement(),
                    entry.get().nama(),
                    "Kode " + node.kode() + " pada nomenklatur bernama \""
                            + entry.get().nama() + "\"."));
        }
        return Optional.empty();
    }

    private void indicators(Node node, NomenclatureEntry entry, List<Finding> findings) {
        for (Indicator indicator : node.indicators()) {
            boolean binds = indicator.targets().entrySet().stream()
                    .filter(year -> targeted(year))
                    .anyMatch(year -> entry.indicatorBindsIn(year.getKey()));
            if (binds
                    && indicator.nama() != null
                    && !NomenclatureReference.letters(indicator.nama())
                            .equals(NomenclatureReference.letters(entry.indikator()))) {
                findings.add(Finding.warning(
                        id(),
                        indicator.ref() + "|nama|nomenklatur",
                        indicator.nama(),
                        entry.indikator(),
                        "Mulai " + entry.indikatorMulai().getYear() + " sub kegiatan " + entry.kode()
                                + " diukur dengan \"" + entry.indikator() + "\"."));
            }
        }
    }

    private static boolean targeted(Map.Entry<Integer, Value> year) {
        return year.getValue().filled() && !year.getValue().na();
    }
}
