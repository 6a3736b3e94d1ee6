package id.sakip.realization.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.plan.domain.PlanContent;
import id.sakip.realization.plan.domain.PlanInEffect;
import id.sakip.realization.plan.domain.PlanVersion;
import id.sakip.realization.plan.domain.PolicyInEffect;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.plan.domain.YearPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the local copy of planning: what holds for an OPD in a tribulan. */
@ApplicationScoped
public class PlanService {
    private static final int CACHED_DOCUMENTS = 400;

    private final OpdRepository opdRepository;
    private final PolicyRepository policyRepository;
    private final PlanDocumentRepository documents;
    private final TargetRevisionRepository revisions;
    /** Versions never change, so reading them once is enough. */
    private final Map<UUID, PlanVersion> parsed = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, PlanVersion> eldest) {
            return size() > CACHED_DOCUMENTS;
        }
    });

    PlanService(
            OpdRepository opdRepository,
            PolicyRepository policyRepository,
            PlanDocumentRepository documents,
            TargetRevisionRepository revisions) {
        this.opdRepository = opdRepository;
        this.policyRepository = policyRepository;
        this.documents = documents;
        this.revisions = revisions;
    }

    public Optional<Opd> findOpd(String kode) {
        return opdRepository.findByIdOptional(kode);
    }

    /** @return the plan in effect on the last day of the tribulan; empty of indicators when there is none */
    public YearPlan planOf(String opd, int tahun, Tribulan tribulan) {
        List<PlanVersion> versions =
                documents.listCovering(opd, tahun).stream().map(this::version).toList();
        return PlanInEffect.of(versions, tahun, tribulan);
    }

    /** @return every version known of documents that cover the year */
    public List<PlanVersion> versionsOf(String opd, int tahun) {
        return documents.listCovering(opd, tahun).stream().map(this::version).toList();
    }

    /** @return the policy in force on the last day of the tribulan */
    public PolicyInEffect policyOf(int tahun, Tribulan tribulan) {
        return policyOn(tribulan.lastDay(tahun));
    }

    public PolicyInEffect policyOn(LocalDate day) {
        return policyRepository
                .findInForceOn(day)
                .map(p -> read(p.content(), PolicyContent.class).toPolicy())
                .orElse(PolicyInEffect.DEFAULT);
    }

    public List<RevisedTarget> revisionsOf(String opd, int tahun) {
        Map<String, String> titles = documents.listCovering(opd, tahun).stream()
                .collect(Collectors.toMap(
                        d -> d.documentId().toString(), d -> version(d).title(), (first, second) -> second));
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

    private PlanVersion version(PlanDocument document) {
        PlanVersion known = parsed.get(document.id());
        if (known != null) {
            return known;
        }
        PlanVersion version = new PlanVersion(
                document.kind(),
                document.version(),
                document.label(),
                document.effectiveFrom(),
                read(document.content(), PlanContent.class));
        parsed.put(document.id(), version);
        return version;
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
