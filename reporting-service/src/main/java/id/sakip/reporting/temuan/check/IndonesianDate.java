package id.sakip.reporting.temuan.check;

import java.time.LocalDate;
import java.util.List;

/** Dates as official documents write them: {@code 24 Maret 2023} (domain rules 8.2). */
public final class IndonesianDate {
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private IndonesianDate() {}

    public static String format(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }
}
