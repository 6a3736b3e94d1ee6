package id.sakip.evaluation.index;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IndeksRepository implements PanacheRepositoryBase<Indeks, UUID> {

    /** One at a time per index, held until the transaction ends. */
    void lock(String kode) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "indeks " + kode)
                .getSingleResult();
    }

    List<Indeks> findAllDated() {
        return list("order by kode, berlakuMulai");
    }

    /** The definition that applies on a day. */
    Optional<Indeks> findInForce(String kode, LocalDate day) {
        return find("kode = ?1 and berlakuMulai <= ?2 order by berlakuMulai desc", kode, day)
                .firstResultOptional();
    }

    boolean exists(String kode, LocalDate berlakuMulai) {
        return count("kode = ?1 and berlakuMulai = ?2", kode, berlakuMulai) > 0;
    }
}
