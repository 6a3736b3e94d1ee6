package id.sakip.realization.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class OpdRepository implements PanacheRepositoryBase<Opd, String> {
    List<Opd> listAfter(String kode, int limit) {
        return find("kode > ?1 order by kode", kode).page(0, limit).list();
    }
}
