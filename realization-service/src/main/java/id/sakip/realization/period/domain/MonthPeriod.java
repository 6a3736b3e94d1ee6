package id.sakip.realization.period.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A month of an open tribulan as one OPD sees it on one day (bulan), where the policy gives months a deadline of their
 * own. Worked out whenever somebody asks: nothing closes it, so nothing can fail to (ADR 0042).
 *
 * @param due last day by the policy
 * @param until last day for this OPD, more time included
 * @param extension more time for this month alone; null = none
 * @param today in the zone of the kabupaten, by the clock of the server
 */
public record MonthPeriod(
        YearMonth month, LocalDate due, LocalDate until, Extension extension, LocalDate today, ZoneId zone) {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);

    public MonthState state() {
        if (today.isBefore(month.atDay(1))) {
            return MonthState.NOT_YET;
        }
        if (!today.isAfter(month.atEndOfMonth())) {
            return MonthState.OPEN;
        }
        if (!today.isAfter(due)) {
            return MonthState.DUE;
        }
        return today.isAfter(until) ? MonthState.CLOSED : MonthState.EXTENDED;
    }

    /** @return the first day on which it is closed */
    public LocalDate closedFrom() {
        return until.plusDays(1);
    }

    /** @return such as "Januari 2026" */
    public String nama() {
        return nama(month);
    }

    public static String nama(YearMonth month) {
        return MONTH.format(month);
    }

    /** @return why it is closed and since when */
    public String whyClosed() {
        String longer = until.isAfter(due) ? ", diperpanjang sampai " + DAY.format(until) : "";
        return nama() + " ditutup sejak " + DAY.format(closedFrom()) + ": menurut kebijakan kabupaten batas waktunya "
                + DAY.format(due) + longer;
    }

    public static String howToReopen() {
        return "Mintalah Bappeda memperpanjang bulan ini untuk OPD Anda dengan menyebut alasannya.";
    }
}
