package id.sakip.realization.period.api;

import id.sakip.kit.problem.Problem;
import id.sakip.kit.time.Tribulan;
import java.time.YearMonth;

/** Reads year, tribulan and month of an address; what is none does not exist. */
public final class TribulanPath {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_MONTH = 12;

    private TribulanPath() {}

    public static int tahun(int tahun) {
        if (tahun < FIRST_YEAR || tahun > LAST_YEAR) {
            throw Problem.notFound();
        }
        return tahun;
    }

    public static Tribulan tribulan(int tahun, int number) {
        tahun(tahun);
        if (number < 1 || number > Tribulan.values().length) {
            throw Problem.notFound();
        }
        return Tribulan.of(number);
    }

    public static YearMonth bulan(int tahun, int number) {
        tahun(tahun);
        if (number < 1 || number > LAST_MONTH) {
            throw Problem.notFound();
        }
        return YearMonth.of(tahun, number);
    }
}
