package id.sakip.realization.plan.domain;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Cap;
import id.sakip.realization.capaian.domain.ConstantMethod;
import id.sakip.realization.capaian.domain.GradeScale;
import id.sakip.realization.capaian.domain.IndicatorRule;
import id.sakip.realization.capaian.domain.NegativeFormula;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kebijakan (policy) of the kabupaten as far as realization needs it.
 *
 * @param constantMethod what the year of an indicator with the same target all year is
 * @param periodLabel the kabupaten's word for tribulan
 * @param zone in which its days begin and end
 * @param explained which capaian need an explanation
 * @param deadlines day until which a tribulan is due, the first such day after its end
 * @param monthlyDeadlineDay of the following month, for the amounts of a month; null = months have no deadline of their own
 */
public record PolicyInEffect(
        Cap cap,
        NegativeFormula negativeFormula,
        ConstantMethod constantMethod,
        List<GradeScale> scales,
        String periodLabel,
        ZoneId zone,
        ExplainedCapaian explained,
        Map<Tribulan, MonthDay> deadlines,
        Integer monthlyDeadlineDay) {
    /** What holds while no policy has been published. */
    public static final PolicyInEffect DEFAULT = new PolicyInEffect(
            Cap.NONE,
            NegativeFormula.TWO_TARGET_MINUS_REALIZATION,
            ConstantMethod.LATEST,
            List.of(),
            "Tribulan",
            ZoneId.of("Asia/Jakarta"),
            ExplainedCapaian.DEFAULT,
            Map.of(),
            null);

    public IndicatorRule ruleFor(PlanIndicator indicator) {
        return new IndicatorRule(
                indicator.polarity(),
                indicator.withinYear(),
                indicator.isPercent(),
                negativeFormula,
                constantMethod,
                cap,
                scales,
                periodLabel);
    }

    /** @return the day it is in the kabupaten: days begin and end in its zone, by the clock of the server */
    public LocalDate dayAt(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** @return the last day to submit; empty when the policy names none */
    public Optional<LocalDate> deadlineOf(int tahun, Tribulan tribulan) {
        LocalDate end = tribulan.lastDay(tahun);
        return Optional.ofNullable(deadlines.get(tribulan))
                .map(day -> day.atYear(end.getYear()))
                .map(date -> date.isAfter(end) ? date : date.plusYears(1));
    }

    /** @return the last day to enter amounts of a month; empty when months have no deadline of their own */
    public Optional<LocalDate> deadlineOf(YearMonth month) {
        YearMonth next = month.plusMonths(1);
        return Optional.ofNullable(monthlyDeadlineDay).map(day -> next.atDay(Math.min(day, next.lengthOfMonth())));
    }
}
