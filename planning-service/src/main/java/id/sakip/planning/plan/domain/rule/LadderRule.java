package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.opd.domain.OfficeHolders;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.opd.domain.Unit;
import id.sakip.planning.plan.domain.Jenjang;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PaguTree;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.TreeContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * V-CASC-2: an agreement down the ladder promises only what hangs under the unit of its holder: the node, or something below
 * it, is the work of that unit or of a unit below it (PermenPANRB 53/2014, cascading of domain note 4.1). Plans name the unit
 * by its own name, by one of its other names, or by the office of its head.
 */
final class LadderRule implements PlanRule {
    @Override
    public String id() {
        return "V-CASC-2";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        if (!(facts.content() instanceof PerjanjianKinerja agreement)
                || agreement.jenjang() == Jenjang.CAMAT
                || facts.opd().self() == null) {
            return List.of();
        }
        OfficeHolders holders = new OfficeHolders(facts.opd().self());
        return holders.unit(agreement.unitRef()).stream()
                .flatMap(unit -> new Family(facts, holders.withUnitsBelow(unit)).findings(agreement, unit))
                .toList();
    }

    private final class Family {
        private final Map<UUID, Node> nodes = new LinkedHashMap<>();
        private final PaguTree tree;
        private final Set<String> names = new HashSet<>();

        Family(PlanFacts facts, List<Unit> units) {
            Stream.of(facts.renja(), facts.renstra())
                    .flatMap(plan -> plan.stream().map(TreeContent::nodes).flatMap(List::stream))
                    .forEach(node -> nodes.putIfAbsent(node.id(), node));
            tree = new PaguTree(new ArrayList<>(nodes.values()));
            units.forEach(unit -> name(facts.opd().self(), unit));
        }

        private void name(Opd opd, Unit unit) {
            names.add(plain(unit.nama()));
            names.add(plain(unit.ref()));
            unit.sebutan().forEach(other -> names.add(plain(other)));
            opd.pejabat().stream()
                    .filter(official -> unit.ref().equals(official.unitRef()))
                    .forEach(official -> names.add(plain(official.jabatan())));
        }

        Stream<Finding> findings(PerjanjianKinerja agreement, Unit unit) {
            return Stream.concat(
                            agreement.sasaran().stream().map(row -> row.nodeId()),
                            agreement.program().stream().map(row -> row.nodeId()))
                    .map(nodes::get)
                    .filter(node -> node != null && !own(node) && !ownBelow(node))
                    .map(node -> finding(node, unit));
        }

        private Finding finding(Node node, Unit unit) {
            String responsible = responsible(node);
            if (responsible == null) {
                return Finding.warning(
                        id(),
                        node.ref() + "|unitKerja",
                        null,
                        unit.nama(),
                        "Unit penanggung jawab \"" + node.statement()
                                + "\" belum diisi pada rencana, sehingga keterkaitannya dengan " + unit.nama()
                                + " tidak dapat diperiksa.");
            }
            return Finding.error(
                    id(),
                    node.ref() + "|unitKerja",
                    responsible,
                    unit.nama(),
                    "\"" + node.statement() + "\" adalah tanggung jawab " + responsible + ", bukan " + unit.nama()
                            + ".");
        }

        private boolean own(Node node) {
            String responsible = responsible(node);
            return responsible != null && names.contains(plain(responsible));
        }

        private boolean ownBelow(Node node) {
            return tree.childrenOf(node).stream().anyMatch(child -> own(child) || ownBelow(child));
        }

        /** Of the node itself, or of the nearest one above that names a unit. */
        private String responsible(Node node) {
            for (Node at = node; at != null; at = nodes.get(at.parentId())) {
                if (at.unitKerja() != null) {
                    return at.unitKerja();
                }
            }
            return null;
        }

        private static String plain(String name) {
            return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
        }
    }
}
