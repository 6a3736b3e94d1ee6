package id.sakip.planning.kebijakan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PolicyRepository implements PanacheRepositoryBase<PublishedPolicy, String> {

    /** The newest that began on or before the day and has not ended. */
    Optional<PublishedPolicy> findInEffect(LocalDate day) {
        return find(
                        "berlakuMulai <= ?1 and (berlakuSampai is null or berlakuSampai >= ?1)"
                                + " order by berlakuMulai desc",
                        day)
                .firstResultOptional();
    }

    List<PublishedPolicy> newestFirst() {
        return list("order by berlakuMulai desc");
    }

    boolean beginsOn(LocalDate day) {
        return count("berlakuMulai", day) > 0;
    }
}
