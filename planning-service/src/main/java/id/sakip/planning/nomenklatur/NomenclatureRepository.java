package id.sakip.planning.nomenklatur;

import id.sakip.planning.nomenklatur.domain.NomenclatureEntry;
import id.sakip.planning.nomenklatur.domain.OldCode;
import id.sakip.planning.plan.domain.Level;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

@ApplicationScoped
class NomenclatureRepository implements PanacheRepositoryBase<NomenclatureRow, NomenclatureRow.Id> {

    /** What somebody looks for; a null matches everything. */
    record Search(String text, Level level, String induk, LocalDate asOf) {}

    List<NomenclatureEntry> after(Search search, String kode, LocalDate berlakuMulai, int limit) {
        return find(
                        "(id.kode > ?1 or id.kode = ?1 and id.berlakuMulai > ?2)"
                                + " and (?3 is null or lower(nama) like ?3 escape '!' or id.kode like ?3 escape '!')"
                                + " and (?4 is null or level = ?4)"
                                + " and (?5 is null or id.kode like ?5 escape '!')"
                                + " and (cast(?6 as LocalDate) is null or id.berlakuMulai <= ?6"
                                + " and (berlakuSampai is null or berlakuSampai >= ?6))"
                                + " order by id.kode, id.berlakuMulai",
                        kode,
                        berlakuMulai,
                        pattern("%", search.text()),
                        search.level(),
                        pattern("", search.induk() == null ? null : search.induk() + "."),
                        search.asOf())
                .page(0, limit)
                .list()
                .stream()
                .map(NomenclatureRow::toEntry)
                .toList();
    }

    List<NomenclatureEntry> ofCodes(Collection<String> codes) {
        return find("id.kode in ?1 order by id.kode, id.berlakuMulai", codes).stream()
                .map(NomenclatureRow::toEntry)
                .toList();
    }

    List<NomenclatureEntry> ofPrograms(Collection<String> programs) {
        return find("left(id.kode, 7) in ?1 order by id.kode, id.berlakuMulai", programs).stream()
                .map(NomenclatureRow::toEntry)
                .toList();
    }

    /** @param keys program and activity of codes before 2021 */
    List<OldCode> oldCodes(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("from OldCodeRow where id.kodeLama in :keys order by id.kode", OldCodeRow.class)
                        .setParameter("keys", keys)
                        .getResultStream()
                        .map(OldCodeRow::toOldCode)
                        .toList();
    }

    void keep(NomenclatureEntry entry) {
        findByIdOptional(new NomenclatureRow.Id(entry.kode(), entry.berlakuMulai()))
                .ifPresentOrElse(row -> row.change(entry), () -> persist(new NomenclatureRow(entry)));
    }

    void keep(OldCode step) {
        getEntityManager().merge(new OldCodeRow(step));
    }

    private static String pattern(String before, String text) {
        return text == null ? null : before + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
