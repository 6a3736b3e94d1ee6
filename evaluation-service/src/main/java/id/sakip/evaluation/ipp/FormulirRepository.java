package id.sakip.evaluation.ipp;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FormulirRepository implements PanacheRepositoryBase<FormulirIpp, UUID> {

    Optional<FormulirIpp> find(String opd, int tahun, JenisFormulir formulir) {
        return find("opd = ?1 and tahun = ?2 and formulir = ?3", opd, tahun, formulir)
                .firstResultOptional();
    }
}
