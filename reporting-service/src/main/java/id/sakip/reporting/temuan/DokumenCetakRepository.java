package id.sakip.reporting.temuan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DokumenCetakRepository implements PanacheRepositoryBase<DokumenCetak, DokumenCetakId> {}
