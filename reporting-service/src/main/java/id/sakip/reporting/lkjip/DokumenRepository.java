package id.sakip.reporting.lkjip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DokumenRepository implements PanacheRepositoryBase<Dokumen, UUID> {

    List<Dokumen> newestFirst(String opd, int tahun) {
        return list("opd = ?1 and tahun = ?2 order by publishedAt desc, id", opd, tahun);
    }
}
