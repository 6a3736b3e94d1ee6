package id.sakip.realization.impor.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day: 31/12/2022, 31-12-2022, 2022-12-31, or the day count spreadsheets keep. */
final class SheetDate {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).{0,30}");
    private static final Pattern DAY_COUNT = Pattern.compile("\\d{5}(\\.\\d{1,15})?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private SheetDate() {}

    static Optional<LocalDate> parse(String cell) {
        try {
            Matcher dayFirst = DAY_FIRST.matcher(cell);
            if (dayFirst.matches()) {
                return Optional.of(LocalDate.of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1)));
            }
            Matcher iso = ISO.matcher(cell);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return DAY_COUNT.matcher(cell).matches()
                ? Optional.of(DAY_ZERO.plusDays(new BigDecimal(cell).longValue()))
                : Optional.empty();
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
