package id.sakip.realization.field;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FieldReportRepository implements PanacheRepositoryBase<FieldReport, ReportId> {
    Optional<FieldReport> findForChange(ReportId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<FieldReport> listAfter(ReportFilter filter, Instant receivedAt, UUID id, int limit) {
        return find(
                        "opd = :opd and (:tahun is null or tahun = :tahun) and (:tribulan is null or tribulan = :tribulan)"
                                + " and (:status is null or status = :status) and (:form is null or formKode = :form)"
                                + " and (receivedAt, id) > (:receivedAt, :id) order by receivedAt, id",
                        Parameters.with("opd", filter.opd())
                                .and("tahun", filter.tahun())
                                .and("tribulan", filter.tribulan())
                                .and("status", filter.status())
                                .and("form", filter.form())
                                .and("receivedAt", receivedAt == null ? Instant.EPOCH : receivedAt)
                                .and("id", id == null ? new UUID(0, 0) : id))
                .page(0, limit)
                .list();
    }

    List<FieldReport> listChanged(String opd, String officer, long changeNo, int limit) {
        return find("opd = ?1 and officer = ?2 and changeNo > ?3 order by changeNo", opd, officer, changeNo)
                .page(0, limit)
                .list();
    }

    /** @return everybody who sent a version of it */
    List<?> authors(ReportId id) {
        return getEntityManager()
                .createNativeQuery(
                        "SELECT DISTINCT officer FROM field_report_version WHERE opd = ?1 AND report_id = ?2",
                        String.class)
                .setParameter(1, id.opd())
                .setParameter(2, id.id())
                .getResultList();
    }

    /** @return newest content as it was sent, JSON; empty when there is no report */
    Optional<String> newestContent(ReportId id) {
        List<?> contents = getEntityManager()
                .createNativeQuery(
                        "SELECT content FROM field_report_version WHERE opd = ?1 AND report_id = ?2"
                                + " ORDER BY version DESC LIMIT 1",
                        String.class)
                .setParameter(1, id.opd())
                .setParameter(2, id.id())
                .getResultList();
        return contents.stream().map(String.class::cast).findFirst();
    }
}
