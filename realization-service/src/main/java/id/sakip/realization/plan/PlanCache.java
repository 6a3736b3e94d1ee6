package id.sakip.realization.plan;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.plan.domain.PlanInEffect;
import id.sakip.realization.plan.domain.PlanVersion;
import id.sakip.realization.plan.domain.PolicyInEffect;
import id.sakip.realization.plan.domain.YearPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What was read and worked out of the copy of planning. Keys name exact versions, which never change, so nothing here is
 * ever out of date: a new version is a new key.
 */
@ApplicationScoped
class PlanCache {
    private static final int DOCUMENTS = 400;
    private static final int PLANS = 400;
    private static final int POLICIES = 20;

    private final Set<String> opd = ConcurrentHashMap.newKeySet();
    private final Map<UUID, StoredVersion> documents = bounded(DOCUMENTS);
    private final Map<PlanKey, YearPlan> plans = bounded(PLANS);
    private final Map<PolicyKey, PolicyInEffect> policies = bounded(POLICIES);

    /** @param documentId of planning, by which events name it */
    record StoredVersion(UUID documentId, PlanVersion version) {}

    private record PlanKey(List<UUID> documents, int tahun, Tribulan tribulan) {}

    private record PolicyKey(String id, long sequence) {}

    /** An OPD that was registered once stays registered. */
    boolean knows(String kode, BooleanSupplier registered) {
        if (!opd.contains(kode) && registered.getAsBoolean()) {
            opd.add(kode);
        }
        return opd.contains(kode);
    }

    /** @param read gives null when the version was replaced meanwhile */
    Optional<StoredVersion> document(UUID id, Supplier<StoredVersion> read) {
        return Optional.ofNullable(get(documents, id, read));
    }

    YearPlan plan(List<UUID> ids, List<PlanVersion> versions, int tahun, Tribulan tribulan) {
        return get(plans, new PlanKey(ids, tahun, tribulan), () -> PlanInEffect.of(versions, tahun, tribulan));
    }

    PolicyInEffect policy(String id, long sequence, Supplier<PolicyInEffect> read) {
        return get(policies, new PolicyKey(id, sequence), read);
    }

    /** Reading twice at once is harmless, reading while others wait is not. */
    private static <K, V> V get(Map<K, V> cache, K key, Supplier<V> read) {
        V known = cache.get(key);
        if (known == null) {
            known = read.get();
            if (known != null) {
                cache.put(key, known);
            }
        }
        return known;
    }

    private static <K, V> Map<K, V> bounded(int limit) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > limit;
            }
        });
    }
}
