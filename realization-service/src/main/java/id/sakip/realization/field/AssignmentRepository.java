package id.sakip.realization.field;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {
    List<Assignment> listOf(String opd, Integer tahun) {
        return list(
                "opd = ?1 and (?2 is null or tahun = ?2) order by tahun, tribulan, officer, formKode, desa",
                opd,
                tahun);
    }

    boolean exists(String opd, AssignmentPlan plan, String desa) {
        return count(
                        "opd = ?1 and officer = ?2 and formKode = ?3 and desa = ?4 and tahun = ?5 and tribulan = ?6"
                                + " and active",
                        opd,
                        plan.officer(),
                        plan.form(),
                        desa,
                        plan.tahun(),
                        plan.tribulan())
                > 0;
    }

    List<Assignment> listChanged(String opd, String officer, long changeNo, int limit) {
        return find("opd = ?1 and officer = ?2 and changeNo > ?3 order by changeNo", opd, officer, changeNo)
                .page(0, limit)
                .list();
    }
}
