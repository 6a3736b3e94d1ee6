package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.PlanStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlanDocumentRepository implements PanacheRepositoryBase<PlanDocument, UUID> {

    record Owner(String opd) {}

    /** Whose document it is, without loading it: it may only be read after its OPD is locked. */
    Optional<String> opdOf(PlanKind kind, UUID id) {
        return find("id = ?1 and kind = ?2", id, kind)
                .project(Owner.class)
                .firstResultOptional()
                .map(Owner::opd);
    }

    Optional<PlanDocument> findOfKind(PlanKind kind, UUID id) {
        return find("id = ?1 and kind = ?2", id, kind).firstResultOptional();
    }

    /** Approved versions of the OPD as a whole whose years touch the given ones. */
    List<PlanDocument> inForce(String opd, PlanKind kind, int tahunAwal, int tahunAkhir) {
        return inForce(opd, kind, null, tahunAwal, tahunAkhir);
    }

    /** The same for one unit: down the ladder every head of a unit has an agreement of his own. */
    List<PlanDocument> inForce(String opd, PlanKind kind, String unitRef, int tahunAwal, int tahunAkhir) {
        return list(
                "opd = ?1 and kind = ?2 and status = ?3 and tahunAwal <= ?5 and tahunAkhir >= ?4"
                        + " and coalesce(unitRef, '') = ?6 order by effectiveDate desc, versionNo desc",
                opd,
                kind,
                PlanStatus.APPROVED,
                tahunAwal,
                tahunAkhir,
                unitRef == null ? "" : unitRef);
    }

    /** Every agreement in force for a year, the camat's and those of the ladder. */
    List<PlanDocument> agreementsInForce(String opd, int tahun) {
        return list(
                "opd = ?1 and kind = ?2 and status = ?3 and tahunAwal = ?4 order by unitRef nulls first",
                opd,
                PlanKind.PERJANJIAN_KINERJA,
                PlanStatus.APPROVED,
                tahun);
    }

    /** Every version of a year that was approved and effective on the day, latest first; without the ladder's. */
    List<PlanDocument> effective(String opd, int tahun, LocalDate day) {
        return list(
                "opd = ?1 and tahunAwal <= ?2 and tahunAkhir >= ?2 and effectiveDate <= ?3 and unitRef is null"
                        + " order by effectiveDate desc, versionNo desc, approvedAt desc",
                opd,
                tahun,
                day);
    }

    /** Every version of the same document: same OPD, kind, years and unit. */
    List<PlanDocument> line(PlanDocument document) {
        DocumentHead head = document.head();
        return list(
                "opd = ?1 and kind = ?2 and tahunAwal = ?3 and tahunAkhir = ?4 and coalesce(unitRef, '') = ?5"
                        + " order by versionNo, createdAt",
                document.opd(),
                document.kind(),
                head.tahunAwal(),
                head.tahunAkhir(),
                document.unitRef() == null ? "" : document.unitRef());
    }

    /** Every version of an OPD that was ever approved, in the order of approval. */
    List<PlanDocument> approvedInOrder(String opd) {
        return list("opd = ?1 and approvedAt is not null order by approvedAt, versionNo, id", opd);
    }

    /** The newest version with a label: several drafts may carry the same. */
    Optional<PlanDocument> named(PlanKind kind, String opd, DocumentHead head, String unitRef) {
        return find(
                        "kind = ?1 and opd = ?2 and tahunAwal = ?3 and label = ?4 and coalesce(unitRef, '') = ?5"
                                + " order by versionNo desc, createdAt desc",
                        kind,
                        opd,
                        head.tahunAwal(),
                        head.label(),
                        unitRef == null ? "" : unitRef)
                .firstResultOptional();
    }

    List<PlanDocument> versionsAfter(String opd, PlanKind kind, int tahunAwal, int versionNo, UUID id, int limit) {
        return find(
                        "opd = ?1 and kind = ?2 and (tahunAwal < ?3 or tahunAwal = ?3 and (versionNo < ?4"
                                + " or versionNo = ?4 and id > ?5)) order by tahunAwal desc, versionNo desc, id",
                        opd,
                        kind,
                        tahunAwal,
                        versionNo,
                        id)
                .page(0, limit)
                .list();
    }
}
