package id.sakip.reporting.narasi;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class NarasiRepository implements PanacheRepositoryBase<Narasi, NarasiId> {

    List<Narasi> ofReport(String opd, int tahun) {
        return list("id.opd = ?1 and id.tahun = ?2 order by id.section", opd, tahun);
    }
}
