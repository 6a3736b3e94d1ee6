package id.sakip.realization.field;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class FormRepository implements PanacheRepositoryBase<FormVersion, FormId> {
    List<FormVersion> listInOrder() {
        return list("order by kode, version");
    }

    List<FormVersion> listChangedAfter(long changeNo) {
        return list("changeNo > ?1 order by changeNo", changeNo);
    }

    Optional<FormVersion> findNewest(String kode) {
        return find("kode = ?1 order by version desc", kode).firstResultOptional();
    }
}
