package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.PlanKind;
import java.time.LocalDate;
import java.util.List;

/**
 * V-DATE-1: the date of signing fits the years of the document and does not lie ahead. A Perjanjian Kinerja and
 * its Rencana Aksi are made in their own year, after the DPA (Gumelar dated its Rencana Aksi of 2022 on 4 January 2021); a
 * Renja also in the year before.
 */
final class DateRule implements PlanRule {
    private static final String PLACE = "document|date";

    @Override
    public String id() {
        return "V-DATE-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        LocalDate date = facts.head().date();
        if (date == null) {
            return List.of();
        }
        if (date.isAfter(facts.today())) {
            return List.of(
                    Finding.error(id(), PLACE, date.toString(), null, "Tanggal dokumen " + date + " belum tiba."));
        }
        return fits(facts.kind(), facts.head())
                ? List.of()
                : List.of(Finding.error(
                        id(),
                        PLACE,
                        date.toString(),
                        period(facts.head()),
                        "Tanggal " + date + " tidak sesuai dengan tahun "
                                + facts.kind().title() + " (" + period(facts.head()) + ")."));
    }

    private static boolean fits(PlanKind kind, DocumentHead head) {
        int year = head.date().getYear();
        boolean inItsYear = kind == PlanKind.PERJANJIAN_KINERJA || kind == PlanKind.RENCANA_AKSI;
        int earliest = inItsYear ? head.tahunAwal() : head.tahunAwal() - 1;
        return earliest <= year && year <= head.tahunAkhir();
    }

    private static String period(DocumentHead head) {
        return head.tahunAwal().equals(head.tahunAkhir())
                ? head.tahunAwal().toString()
                : head.tahunAwal() + "–" + head.tahunAkhir();
    }
}
