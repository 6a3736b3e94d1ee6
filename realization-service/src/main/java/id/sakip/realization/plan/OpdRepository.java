package id.sakip.realization.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OpdRepository implements PanacheRepositoryBase<Opd, String> {}
