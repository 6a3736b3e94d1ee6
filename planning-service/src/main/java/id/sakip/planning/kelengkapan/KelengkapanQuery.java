package id.sakip.planning.kelengkapan;

import id.sakip.planning.kelengkapan.domain.DocumentState;
import id.sakip.planning.kelengkapan.domain.Kelengkapan;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.PlanStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Reads a page of OPD with the state of every document in one statement, however many OPD and documents there are. */
@ApplicationScoped
class KelengkapanQuery {
    private static final String SQL = """
            WITH page AS (
              SELECT kode, nama FROM opd WHERE kode > :after AND (:own = '' OR kode = :own) ORDER BY kode LIMIT :size),
            policy_in_effect AS (
              SELECT id FROM policy WHERE berlaku_mulai <= :today AND (berlaku_sampai IS NULL OR berlaku_sampai >= :today)
              ORDER BY berlaku_mulai DESC LIMIT 1)
            SELECT page.kode, page.nama, kinds.kind, document.id, document.status, document.label,
              document.effective_date, due.month, due.day, units.nama AS unit
            FROM page
            CROSS JOIN (VALUES (1, 'RENSTRA'), (2, 'RENJA'), (3, 'PERJANJIAN_KINERJA'), (4, 'RENCANA_AKSI'), (5, 'IKU'))
              AS kinds (no, kind)
            LEFT JOIN LATERAL (
              SELECT id, status, label, effective_date FROM plan_document
              WHERE opd = page.kode AND kind = kinds.kind AND unit_ref IS NULL AND status <> 'SUPERSEDED'
                AND tahun_awal <= :tahun AND tahun_akhir >= :tahun
              ORDER BY (status = 'APPROVED') DESC, version_no DESC LIMIT 1) document ON true
            LEFT JOIN policy_deadline due
              ON due.policy_id = (SELECT id FROM policy_in_effect) AND due.document = kinds.kind
            LEFT JOIN LATERAL (
              SELECT string_agg(unit.nama, E'\\n' ORDER BY unit.urutan) AS nama FROM opd_unit unit
              WHERE kinds.kind = 'PERJANJIAN_KINERJA' AND unit.kode_opd = page.kode AND unit.parent_ref IS NOT NULL
                AND EXISTS (SELECT 1 FROM opd_pejabat head WHERE head.kode_opd = page.kode
                  AND head.unit_ref = unit.ref AND head.kategori = 'STRUKTURAL')
                AND NOT EXISTS (SELECT 1 FROM plan_document agreement WHERE agreement.opd = page.kode
                  AND agreement.kind = 'PERJANJIAN_KINERJA' AND agreement.unit_ref = unit.ref
                  AND agreement.tahun_awal = :tahun AND agreement.status = 'APPROVED')) units ON true
            ORDER BY page.kode, kinds.no
            """;

    private final EntityManager entities;

    KelengkapanQuery(EntityManager entities) {
        this.entities = entities;
    }

    /** @param own the only OPD to read; empty = all */
    List<Kelengkapan> read(int tahun, LocalDate today, String own, String after, int size) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery(SQL, Tuple.class)
                .addScalar("kode", String.class)
                .addScalar("nama", String.class)
                .addScalar("kind", String.class)
                .addScalar("id", UUID.class)
                .addScalar("status", String.class)
                .addScalar("label", String.class)
                .addScalar("effective_date", LocalDate.class)
                .addScalar("month", Integer.class)
                .addScalar("day", Integer.class)
                .addScalar("unit", String.class)
                .setParameter("tahun", tahun)
                .setParameter("today", today)
                .setParameter("own", own)
                .setParameter("after", after)
                .setParameter("size", size)
                .getResultList();
        Map<String, List<Tuple>> byOpd = new LinkedHashMap<>();
        rows.forEach(row -> byOpd.computeIfAbsent(row.get("kode", String.class), kode -> new ArrayList<>())
                .add(row));
        return byOpd.values().stream().map(opd -> opd(tahun, today, opd)).toList();
    }

    private static Kelengkapan opd(int tahun, LocalDate today, List<Tuple> rows) {
        String units = rows.stream()
                .map(row -> row.get("unit", String.class))
                .filter(names -> names != null)
                .findFirst()
                .orElse("");
        return Kelengkapan.of(
                rows.get(0).get("kode", String.class),
                rows.get(0).get("nama", String.class),
                tahun,
                rows.stream().map(row -> document(tahun, today, row)).toList(),
                units.isEmpty() ? List.of() : List.of(units.split("\n")));
    }

    private static DocumentState document(int tahun, LocalDate today, Tuple row) {
        String status = row.get("status", String.class);
        return DocumentState.of(
                PlanKind.valueOf(row.get("kind", String.class)),
                row.get("id", UUID.class),
                status == null ? null : PlanStatus.valueOf(status),
                row.get("label", String.class),
                row.get("effective_date", LocalDate.class),
                DocumentState.day(tahun, row.get("month", Integer.class), row.get("day", Integer.class)),
                today);
    }
}
