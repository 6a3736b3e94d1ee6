package id.sakip.realization.field.domain;

import id.sakip.kit.time.Tribulan;
import java.time.LocalDate;
import java.util.Comparator;

/** Tribulan a visit counts for. */
public record VisitPeriod(int tahun, Tribulan tribulan) implements Comparable<VisitPeriod> {
    private static final int MONTHS = 3;

    public static VisitPeriod of(LocalDate day) {
        return new VisitPeriod(day.getYear(), Tribulan.of((day.getMonthValue() + MONTHS - 1) / MONTHS));
    }

    @Override
    public int compareTo(VisitPeriod other) {
        return Comparator.comparingInt(VisitPeriod::tahun)
                .thenComparing(VisitPeriod::tribulan)
                .compare(this, other);
    }
}
