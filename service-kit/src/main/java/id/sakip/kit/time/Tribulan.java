package id.sakip.kit.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/** Tribulan (quarter of the budget year, also printed "Triwulan"): the reporting period of a realization. */
public enum Tribulan {
    I,
    II,
    III,
    IV;

    /** @return 1 to 4 */
    public int number() {
        return ordinal() + 1;
    }

    /** @throws IllegalArgumentException when {@code number} is not 1 to 4 */
    public static Tribulan of(int number) {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("tribulan " + number);
        }
        return values()[number - 1];
    }

    /** @return the tribulan that holds a month, 1 to 12 */
    public static Tribulan ofMonth(int month) {
        return of((month + 2) / 3);
    }

    public LocalDate firstDay(int tahun) {
        return LocalDate.of(tahun, 3 * ordinal() + 1, 1);
    }

    public LocalDate lastDay(int tahun) {
        return YearMonth.of(tahun, 3 * number()).atEndOfMonth();
    }

    /** @return this tribulan and all before it, in order */
    public List<Tribulan> upTo() {
        return Arrays.asList(values()).subList(0, number());
    }
}
