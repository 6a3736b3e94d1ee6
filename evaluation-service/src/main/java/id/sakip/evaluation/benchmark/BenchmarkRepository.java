package id.sakip.evaluation.benchmark;

import id.sakip.evaluation.journal.PublicationStatus;
import id.sakip.evaluation.reference.domain.Measure;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BenchmarkRepository implements PanacheRepositoryBase<Benchmark, UUID> {

    /** One at a time per year, measure and level, held until the transaction ends. */
    void lock(int tahun, Measure ukuran, Tingkat tingkat) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "benchmark " + tahun + ukuran + tingkat)
                .getSingleResult();
    }

    Optional<Benchmark> findPublished(int tahun, Measure ukuran, Tingkat tingkat) {
        return find(
                        "tahun = ?1 and ukuran = ?2 and tingkat = ?3 and publication.status = ?4",
                        tahun,
                        ukuran,
                        tingkat,
                        PublicationStatus.PUBLISHED)
                .firstResultOptional();
    }

    List<Benchmark> findPublishedOfYear(int tahun) {
        return list(
                "tahun = ?1 and publication.status = ?2 order by ukuran, tingkat", tahun, PublicationStatus.PUBLISHED);
    }
}
