package id.sakip.planning.rekomendasi;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.planning.opd.OpdService;
import id.sakip.planning.rekomendasi.domain.RekomendasiView;
import id.sakip.planning.shape.Shapes;
import id.sakip.planning.shape.domain.Shape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Is the follow-up of a recommendation in the next plan: the nodes that say so are linked by those who plan. */
@ApplicationScoped
public class RekomendasiService {
    private final RekomendasiRepository repository;
    private final OpdService opdService;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    RekomendasiService(
            RekomendasiRepository repository, OpdService opdService, AuditTrail audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.opdService = opdService;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** @param open only those the plan of the following year does not follow up yet */
    @Transactional
    public List<RekomendasiView> list(String opd, Integer tahun, boolean open) {
        opdService.requireVisible(opd);
        Shapes.checkYear(tahun);
        NilaiAkip akip = repository.entities().find(NilaiAkip.class, new NilaiAkip.Id(opd, tahun));
        Map<UUID, List<RekomendasiView.Tautan>> links = repository.links(opd, tahun);
        return repository.ofYear(opd, tahun).stream()
                .map(row -> view(row, akip, links.getOrDefault(row.id(), List.of())))
                .filter(row -> !open || !row.terhubung())
                .toList();
    }

    @Transactional
    public RekomendasiView link(UUID id, UUID nodeId, String catatan) {
        Rekomendasi row = visible(id);
        opdService.lock(row.opd());
        Shapes.check(shape -> {
            shape.required("/nodeId", nodeId);
            shape.text("/catatan", catatan, Shape.PARAGRAPH);
        });
        if (!repository.planned(row.opd(), row.tahun() + 1, nodeId)) {
            throw Problem.of(422, "rekomendasi-node", nodeId, Integer.toString(row.tahun() + 1));
        }
        repository.entities().merge(new Tautan(id, nodeId, catatan, user.name(), clock.instant()));
        repository.flush();
        audit.record("rekomendasi.link", "rekomendasi/" + id, row.opd(), null, Map.of("nodeId", nodeId));
        return one(row);
    }

    @Transactional
    public void unlink(UUID id, UUID nodeId) {
        Rekomendasi row = visible(id);
        opdService.lock(row.opd());
        Tautan link = repository.entities().find(Tautan.class, new Tautan.Id(id, nodeId));
        if (link == null) {
            throw Problem.notFound();
        }
        repository.entities().remove(link);
        audit.record("rekomendasi.unlink", "rekomendasi/" + id, row.opd(), Map.of("nodeId", nodeId), null);
    }

    /** An event of evaluation; called in the transaction of its inbox row. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void store(String opd, IssuedRecommendation issued) {
        Rekomendasi row = repository.findByIdOptional(issued.rekomendasiId()).orElseGet(() -> {
            Rekomendasi created = new Rekomendasi(issued.rekomendasiId(), opd);
            created.say(issued);
            repository.persist(created);
            return created;
        });
        row.say(issued);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void store(String opd, ScoredAkip scored) {
        NilaiAkip.Id key = new NilaiAkip.Id(opd, scored.tahun());
        NilaiAkip known = repository.entities().find(NilaiAkip.class, key);
        if (known == null) {
            known = new NilaiAkip(key);
            known.score(scored);
            repository.entities().persist(known);
        }
        known.score(scored);
    }

    private Rekomendasi visible(UUID id) {
        return repository
                .findByIdOptional(id)
                .filter(row -> user.sees(row.opd()))
                .orElseThrow(Problem::notFound);
    }

    private RekomendasiView one(Rekomendasi row) {
        return list(row.opd(), row.tahun(), false).stream()
                .filter(view -> view.id().equals(row.id()))
                .findFirst()
                .orElseThrow();
    }

    private static RekomendasiView view(Rekomendasi row, NilaiAkip akip, List<RekomendasiView.Tautan> links) {
        return new RekomendasiView(
                row.id(),
                row.tahun(),
                row.no(),
                row.teks(),
                row.kriteria(),
                akip == null ? null : akip.nilai(),
                akip == null ? null : akip.predikat(),
                !links.isEmpty(),
                links);
    }
}
