package id.sakip.evaluation.survei;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RtlRepository implements PanacheRepositoryBase<Rtl, UUID> {}
