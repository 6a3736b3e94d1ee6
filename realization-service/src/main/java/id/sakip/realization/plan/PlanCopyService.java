package id.sakip.realization.plan;

import id.sakip.realization.plan.domain.PlanContent;
import id.sakip.realization.plan.domain.PlanKind;
import id.sakip.realization.plan.domain.Value;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Fills the local copy of planning. Every change is the same whether it comes once, twice or after a newer one. */
@ApplicationScoped
public class PlanCopyService {
    private final OpdRepository opdRepository;
    private final PolicyRepository policyRepository;
    private final PlanDocumentRepository documents;
    private final TargetRevisionRepository revisions;

    PlanCopyService(
            OpdRepository opdRepository,
            PolicyRepository policyRepository,
            PlanDocumentRepository documents,
            TargetRevisionRepository revisions) {
        this.opdRepository = opdRepository;
        this.policyRepository = policyRepository;
        this.documents = documents;
        this.revisions = revisions;
    }

    /** @return whether this was news: false when a newer event was here before */
    @Transactional
    public boolean registerOpd(String kode, String nama, long sequence) {
        Optional<Opd> stored = opdRepository.findByIdOptional(kode);
        if (stored.isEmpty()) {
            opdRepository.persist(new Opd(kode, nama, sequence));
        }
        return stored.isEmpty() || stored.get().replace(nama, sequence);
    }

    @Transactional
    public void publishPolicy(PolicyContent content, long sequence) {
        Policy policy = policyRepository.findByIdOptional(content.id()).orElseGet(() -> new Policy(content.id()));
        policy.replace(content.berlakuMulai(), content.berlakuSampai(), PlanService.write(content), sequence);
        policyRepository.persist(policy);
    }

    /** Stores one approved version; the same version from an older event is not taken. */
    @Transactional
    public void storeDocument(
            UUID eventId, PlanHead head, String opd, PlanKind kind, long sequence, PlanContent content) {
        Optional<PlanDocument> stored = documents.findVersion(head.id(), head.version());
        if (stored.isPresent() && stored.get().sequence() >= sequence) {
            return;
        }
        stored.ifPresent(old -> {
            documents.delete(old);
            documents.flush();
        });
        documents.persist(new PlanDocument(eventId, head, opd, kind, sequence, PlanService.write(content)));
    }

    @Transactional
    public void reviseTarget(UUID eventId, String opd, int tahun, RevisedTarget revised) {
        if (revisions.findByIdOptional(eventId).isEmpty()) {
            revisions.persist(new TargetRevision(
                            eventId, opd, revised.indicatorId(), tahun, json(revised.old()), json(revised.now()))
                    .because(revised.reason(), revised.effectiveDate(), revised.fromDocument(), revised.toDocument()));
        }
    }

    private static String json(Value value) {
        return value == null ? null : PlanService.write(value);
    }
}
