package id.sakip.realization.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

@ApplicationScoped
class PolicyRepository implements PanacheRepositoryBase<Policy, String> {
    Optional<Policy> findInForceOn(LocalDate day) {
        return find(
                        "berlakuMulai <= ?1 and (berlakuSampai is null or berlakuSampai >= ?1)"
                                + " order by berlakuMulai desc, sequence desc",
                        day)
                .firstResultOptional();
    }
}
