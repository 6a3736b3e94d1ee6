package id.sakip.realization.plan.domain;

import id.sakip.kit.time.Tribulan;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One approved version of a planning document.
 *
 * @param number 1 for murni, 2 for the first perubahan, ...
 * @param effectiveFrom day from which it holds
 */
public record PlanVersion(PlanKind kind, int number, String label, LocalDate effectiveFrom, PlanContent content) {

    /**
     * Rule TGT-02: a document holds from its date. Without one, the first version holds from the start of its period, and
     * a revision of a one-year document from 1 July: the budget, and with it Renja and Perjanjian Kinerja, may be revised
     * only after the first semester has been reported (UU 23/2014 Pasal 316 and 317, Permendagri 86/2017).
     */
    public static LocalDate effectiveFrom(LocalDate date, int number, int tahunAwal, int tahunAkhir) {
        if (date != null) {
            return date;
        }
        boolean revisionOfOneYear = number > 1 && tahunAwal == tahunAkhir;
        return LocalDate.of(tahunAwal, revisionOfOneYear ? Month.JULY : Month.JANUARY, 1);
    }

    /**
     * The Perjanjian Kinerja in effect at the end of a tribulan, of the head and of everybody below: of each office the
     * newest that holds on that day, or its earliest when all of them came later.
     */
    public static List<PlanVersion> agreementsInEffect(List<PlanVersion> versions, int tahun, Tribulan k) {
        LocalDate day = k.lastDay(tahun);
        Map<String, List<PlanVersion>> byOffice = new LinkedHashMap<>();
        versions.stream()
                .filter(v -> v.content().agreement() != null && v.content().plans(tahun))
                .sorted(Comparator.comparingInt(PlanVersion::number))
                .forEach(v -> byOffice.computeIfAbsent(v.content().agreement().office(), o -> new ArrayList<>())
                        .add(v));
        return byOffice.values().stream()
                .map(ofOffice -> ofOffice.stream()
                        .filter(v -> !v.effectiveFrom().isAfter(day))
                        .reduce((first, second) -> second)
                        .orElse(ofOffice.get(0)))
                .toList();
    }

    /** @return how a person names it: "Renja perubahan-1" */
    public String title() {
        String name =
                switch (kind) {
                    case IKU -> "IKU";
                    case RENCANA_AKSI -> "Rencana Aksi";
                    case PERJANJIAN_BAWAHAN -> "Perjanjian Kinerja";
                    case RENSTRA -> "Renstra";
                    case RENJA -> "Renja";
                    case PERJANJIAN_KINERJA -> "Perjanjian Kinerja";
                };
        return label == null || label.isBlank() ? name + " versi " + number : name + " " + label;
    }
}
