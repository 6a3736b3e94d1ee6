package id.sakip.evaluation.lke;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LkeRepository implements PanacheRepositoryBase<Lke, UUID> {

    Optional<Lke> findOfYear(String opd, int tahun) {
        return find("opd = ?1 and tahun = ?2", opd, tahun).firstResultOptional();
    }

    boolean existsInYear(int tahun) {
        return count("tahun", tahun) > 0;
    }

    /** @param penilai only what is assigned to this user; null = all */
    List<Lke> findAfter(int tahun, String afterOpd, String penilai, int limit) {
        return find(
                        "tahun = ?1 and opd > ?2 and (?3 is null or penilai = ?3 or penilaiKedua = ?3) order by opd",
                        tahun,
                        afterOpd,
                        penilai)
                .page(0, limit)
                .list();
    }
}
