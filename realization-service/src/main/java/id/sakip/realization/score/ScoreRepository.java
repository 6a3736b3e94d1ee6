package id.sakip.realization.score;

import id.sakip.realization.plan.domain.MeasuredBy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ScoreRepository implements PanacheRepositoryBase<Score, UUID> {
    Optional<Score> findOne(String opd, int tahun, MeasuredBy ukuran) {
        return find("opd = ?1 and tahun = ?2 and ukuran = ?3", opd, tahun, ukuran)
                .firstResultOptional();
    }

    List<Score> listOfYear(String opd, int tahun) {
        return list("opd = ?1 and tahun = ?2", opd, tahun);
    }
}
