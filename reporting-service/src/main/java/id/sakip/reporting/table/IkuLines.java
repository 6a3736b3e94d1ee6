package id.sakip.reporting.table;

import id.sakip.reporting.document.Source;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Iku;
import id.sakip.reporting.fact.domain.Level;
import id.sakip.reporting.fact.domain.PerjanjianKinerja;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the IKU of the year (the decree, else the agreement, else the sasaran of the plan), the programs that serve each
 * and the money that goes with them.
 */
final class IkuLines {
    private final Kinerja kinerja;
    private final List<NodeLine> programs;
    private final Set<UUID> allIku = new LinkedHashSet<>();

    IkuLines(Kinerja kinerja) {
        this.kinerja = kinerja;
        this.programs = kinerja.nodes().stream()
                .filter(line -> line.node().level() == Level.PROGRAM)
                .toList();
    }

    List<IkuLine> build() {
        Optional<Fact<Iku>> decree = kinerja.facts().ikuFor(kinerja.tahun());
        List<PlanIndex.Owned> owned = indicatorIds(decree).stream()
                .flatMap(id -> kinerja.plans().indicator(id).stream())
                .toList();
        owned.forEach(found -> allIku.add(found.indicator().id()));
        List<IkuLine> lines = new ArrayList<>();
        Set<UUID> spent = new HashSet<>();
        for (PlanIndex.Owned found : owned) {
            List<NodeLine> serving = servingPrograms(found);
            boolean shares =
                    serving.stream().anyMatch(line -> spent.contains(line.node().id()));
            Money money = shares ? null : Money.sum(shareGroup(serving, owned));
            if (!shares) {
                group(serving, owned).forEach(line -> spent.add(line.node().id()));
            }
            lines.add(new IkuLine(
                    lines.size() + 1,
                    found.node(),
                    found.indicator(),
                    definition(decree, found.indicator().id()),
                    kinerja.measures(kinerja.tahun()).yearly(found.indicator(), found.plan()),
                    serving,
                    money,
                    decree.map(IkuLines::source).map(List::of).orElse(List.of(found.plan()))));
        }
        return lines;
    }

    private List<UUID> indicatorIds(Optional<Fact<Iku>> decree) {
        if (decree.isPresent()) {
            return decree.get().data().indicators().stream()
                    .sorted(Comparator.comparing(Iku.Definition::no, Comparator.nullsLast(Comparator.naturalOrder())))
                    .map(Iku.Definition::indicatorId)
                    .toList();
        }
        Optional<Fact<PerjanjianKinerja>> agreement = kinerja.facts().perjanjianKinerjaFor(kinerja.tahun());
        if (agreement.isPresent()) {
            return agreement.get().data().sasaran().stream()
                    .flatMap(sasaran -> sasaran.indicators().stream())
                    .map(PerjanjianKinerja.Target::indicatorId)
                    .toList();
        }
        return kinerja.plans().sasaranIndicators().stream()
                .filter(owned -> owned.indicator().target(kinerja.tahun()).isPresent())
                .map(owned -> owned.indicator().id())
                .toList();
    }

    /** Programs that name the indicator; a program that names none serves every IKU of its sasaran. */
    private List<NodeLine> servingPrograms(PlanIndex.Owned iku) {
        return programs.stream().filter(line -> serves(line, iku)).toList();
    }

    private boolean serves(NodeLine program, PlanIndex.Owned iku) {
        List<UUID> named =
                program.node().supports().stream().filter(allIku::contains).toList();
        return named.isEmpty()
                ? iku.node().id().equals(program.node().parentId())
                : named.contains(iku.indicator().id());
    }

    private List<Money> shareGroup(List<NodeLine> serving, List<PlanIndex.Owned> all) {
        return group(serving, all).stream().map(NodeLine::money).toList();
    }

    /** These programs and all that are tied to them by an IKU they serve together. */
    private List<NodeLine> group(List<NodeLine> serving, List<PlanIndex.Owned> all) {
        Set<NodeLine> group = new LinkedHashSet<>(serving);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (PlanIndex.Owned iku : all) {
                List<NodeLine> other = servingPrograms(iku);
                if (other.stream().anyMatch(group::contains)) {
                    grew |= group.addAll(other);
                }
            }
        }
        return List.copyOf(group);
    }

    private static Optional<Iku.Definition> definition(Optional<Fact<Iku>> decree, UUID indicatorId) {
        return decree.flatMap(fact -> fact.data().indicators().stream()
                .filter(candidate -> indicatorId.equals(candidate.indicatorId()))
                .findFirst());
    }

    private static Source source(Fact<Iku> decree) {
        String number = decree.data().document().number();
        return new Source(
                "iku",
                String.valueOf(decree.data().document().id()),
                decree.origin().eventId(),
                "SK Indikator Kinerja Utama" + (number == null ? "" : " " + number));
    }
}
