package id.sakip.evaluation.lke;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class LkeSheetRepository implements PanacheRepositoryBase<LkeSheet, UUID> {

    /** All sheets of a worksheet with their answers, in one query. */
    Map<SheetKind, LkeSheet> findOfWorksheet(UUID lkeId) {
        Map<SheetKind, LkeSheet> sheets = new EnumMap<>(SheetKind.class);
        find("from LkeSheet s left join fetch s.jawaban where s.lkeId = ?1", lkeId).stream()
                .forEach(sheet -> sheets.put(sheet.jenis(), sheet));
        return sheets;
    }

    /** How far a sheet is, without its answers. */
    record SheetProgress(UUID lkeId, SheetKind jenis, boolean finished, long answered) {}

    List<SheetProgress> progress(Collection<UUID> lkeIds) {
        return getEntityManager()
                .createQuery(
                        "select new id.sakip.evaluation.lke.LkeSheetRepository$SheetProgress(s.lkeId, s.jenis,"
                                + " case when s.selesaiAt is null then false else true end, count(case when j.tahunLalu = false then 1 end))"
                                + " from LkeSheet s left join s.jawaban j where s.lkeId in ?1"
                                + " group by s.lkeId, s.jenis, s.selesaiAt",
                        SheetProgress.class)
                .setParameter(1, lkeIds)
                .getResultList();
    }
}
