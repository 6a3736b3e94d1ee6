package id.sakip.realization.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.plan.domain.PlanContent;
import id.sakip.realization.plan.domain.PlanVersion;
import id.sakip.realization.plan.domain.PolicyInEffect;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.plan.domain.YearPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the local copy of planning: what holds for an OPD in a tribulan. */
@ApplicationScoped
public class PlanService {
    private final OpdRepository opdRepository;
    private final PolicyRepository policyRepository;
    private final PlanDocumentRepository documents;
    private final TargetRevisionRepository revisions;
    private final PlanCache cache;

    PlanService(
            OpdRepository opdRepository,
            PolicyRepository policyRepository,
            PlanDocumentRepository documents,
            TargetRevisionRepository revisions,
            PlanCache cache) {
        this.opdRepository = opdRepository;
        this.policyRepository = policyRepository;
        this.documents = documents;
        this.revisions = revisions;
        this.cache = cache;
    }

    public Optional<Opd> findOpd(String kode) {
        return opdRepository.findByIdOptional(kode);
    }

    public boolean isRegistered(String kode) {
        return cache.knows(kode, () -> findOpd(kode).isPresent());
    }

    /** @return the OPD from that code on, in its order */
    public List<Opd> opdAfter(String kode, int limit) {
        return opdRepository.listAfter(kode, limit);
    }

    /** @return the plan in effect on the last day of the tribulan; empty of indicators when there is none */
    public YearPlan planOf(String opd, int tahun, Tribulan tribulan) {
        List<UUID> ids = documents.idsCovering(opd, tahun);
        return cache.plan(ids, versions(ids), tahun, tribulan);
    }

    /** @return every version known of documents that cover the year */
    public List<PlanVersion> versionsOf(String opd, int tahun) {
        return versions(documents.idsCovering(opd, tahun));
    }

    /** @return the policy in force on the last day of the tribulan */
    public PolicyInEffect policyOf(int tahun, Tribulan tribulan) {
        return policyOn(tribulan.lastDay(tahun));
    }

    public PolicyInEffect policyOn(LocalDate day) {
        return policyRepository
                .findInForceOn(day)
                .map(p -> cache.policy(p.id(), p.sequence(), () -> read(p.content(), PolicyContent.class)
                        .toPolicy()))
                .orElse(PolicyInEffect.DEFAULT);
    }

    public List<RevisedTarget> revisionsOf(String opd, int tahun) {
        Map<String, String> titles = new HashMap<>();
        documents.idsCovering(opd, tahun).stream()
                .flatMap(id -> stored(id).stream())
                .forEach(d -> titles.put(d.documentId().toString(), d.version().title()));
        return revisions.listOfYear(opd, tahun).stream()
                .map(r -> new RevisedTarget(
                        r.indicatorId(),
                        r.oldTarget() == null ? null : read(r.oldTarget(), Value.class),
                        r.newTarget() == null ? null : read(r.newTarget(), Value.class),
                        r.reason(),
                        r.effectiveDate(),
                        titles.getOrDefault(r.fromDocument(), r.fromDocument()),
                        titles.getOrDefault(r.toDocument(), r.toDocument())))
                .toList();
    }

    private List<PlanVersion> versions(List<UUID> ids) {
        return ids.stream()
                .flatMap(id -> stored(id).stream())
                .map(PlanCache.StoredVersion::version)
                .toList();
    }

    private Optional<PlanCache.StoredVersion> stored(UUID id) {
        return cache.document(
                id,
                () -> documents.findByIdOptional(id).map(PlanService::parsed).orElse(null));
    }

    private static PlanCache.StoredVersion parsed(PlanDocument document) {
        PlanVersion version = new PlanVersion(
                document.kind(),
                document.version(),
                document.label(),
                document.effectiveFrom(),
                read(document.content(), PlanContent.class));
        return new PlanCache.StoredVersion(document.documentId(), version);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored copy of planning", e);
        }
    }

    static String write(Object value) {
        try {
            return EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
