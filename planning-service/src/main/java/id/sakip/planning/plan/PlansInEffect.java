package id.sakip.planning.plan;

import id.sakip.planning.kebijakan.PolicyService;
import id.sakip.planning.kebijakan.domain.Policy.Scale;
import id.sakip.planning.nomenklatur.NomenclatureService;
import id.sakip.planning.nomenklatur.domain.NomenclatureReference;
import id.sakip.planning.opd.OpdService;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.rule.OpdFacts;
import id.sakip.planning.plan.domain.rule.PlanFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the approved plans a document has to agree with. */
@ApplicationScoped
class PlansInEffect {
    /** Where the day begins first: a paper signed today anywhere in Indonesia is not dated ahead. */
    private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");

    /** A Rencana Aksi prints no codes; what a kecamatan does stands in these programs (domain note 5.5). */
    private static final Set<String> OF_A_KECAMATAN =
            Set.of("7.01.01", "7.01.02", "7.01.03", "7.01.04", "7.01.05", "7.01.06");

    private final PlanDocumentRepository repository;
    private final ContentReader reader;
    private final OpdService opdService;
    private final NomenclatureService nomenclatureService;
    private final PolicyService policies;
    private final Clock clock;

    PlansInEffect(
            PlanDocumentRepository repository,
            ContentReader reader,
            OpdService opdService,
            NomenclatureService nomenclatureService,
            PolicyService policies,
            Clock clock) {
        this.repository = repository;
        this.reader = reader;
        this.opdService = opdService;
        this.nomenclatureService = nomenclatureService;
        this.policies = policies;
        this.clock = clock;
    }

    /** What advice is given on: the document, and the Renstra it follows. */
    PlanFacts outline(String opd, PlanKind kind, DocumentHead head, Content content) {
        return new PlanFacts(kind, head, content, renstra(opd, kind, head), Optional.empty(), today());
    }

    PlanFacts facts(String opd, PlanKind kind, DocumentHead head, Content content) {
        boolean fromRenja = kind == PlanKind.PERJANJIAN_KINERJA || kind == PlanKind.RENCANA_AKSI;
        Optional<TreeContent> renja = fromRenja ? tree(opd, PlanKind.RENJA, head) : Optional.empty();
        Optional<PerjanjianKinerja> agreement = kind == PlanKind.RENCANA_AKSI
                ? find(opd, PlanKind.PERJANJIAN_KINERJA, head).map(PerjanjianKinerja.class::cast)
                : Optional.empty();
        OpdFacts registered = new OpdFacts(registered(opd), opdService.namesOfOthers(opd));
        return new PlanFacts(kind, head, content, renstra(opd, kind, head), renja, today())
                .with(registered, nomenclature(kind, head, content))
                .with(agreement, scales(head.tahunAkhir()));
    }

    private Optional<TreeContent> renstra(String opd, PlanKind kind, DocumentHead head) {
        return kind == PlanKind.RENSTRA ? Optional.empty() : tree(opd, PlanKind.RENSTRA, head);
    }

    private NomenclatureReference nomenclature(PlanKind kind, DocumentHead head, Content content) {
        if (!(content instanceof TreeContent tree)) {
            return NomenclatureReference.EMPTY;
        }
        Set<String> codes = tree.nodes().stream()
                .map(Node::kode)
                .filter(kode -> kode != null)
                .collect(Collectors.toSet());
        return nomenclatureService.reference(
                codes.isEmpty() && kind == PlanKind.RENCANA_AKSI ? OF_A_KECAMATAN : codes,
                head.tahunAwal(),
                head.tahunAkhir());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), EASTERNMOST);
    }

    Opd registered(String opd) {
        return opdService.registered(opd);
    }

    /** The plans a Perjanjian Kinerja is copied from, the nearest first. */
    List<TreeContent> basis(String opd, DocumentHead head) {
        return Stream.of(PlanKind.RENJA, PlanKind.RENSTRA)
                .flatMap(kind -> tree(opd, kind, head).stream())
                .toList();
    }

    /** The Renja of the year before; a Renstra has none. */
    Optional<TreeContent> yearBefore(String opd, DocumentHead head) {
        int before = head.tahunAwal() - 1;
        return head.tahunAwal().equals(head.tahunAkhir())
                ? repository.inForce(opd, PlanKind.RENJA, before, before).stream()
                        .findFirst()
                        .map(document -> (TreeContent) reader.read(document))
                : Optional.empty();
    }

    private List<Scale> scales(int tahun) {
        return policies.find(LocalDate.of(tahun, 12, 31)).stream()
                .flatMap(policy -> policy.scales().stream())
                .toList();
    }

    private Optional<TreeContent> tree(String opd, PlanKind kind, DocumentHead head) {
        return find(opd, kind, head).map(TreeContent.class::cast);
    }

    private Optional<Content> find(String opd, PlanKind kind, DocumentHead head) {
        return repository.inForce(opd, kind, head.tahunAwal(), head.tahunAkhir()).stream()
                .findFirst()
                .map(reader::read);
    }
}
