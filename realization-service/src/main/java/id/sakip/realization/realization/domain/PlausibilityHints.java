package id.sakip.realization.realization.domain;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.number.IndonesianNumber;
import id.sakip.kit.time.Tribulan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What looks odd while entering. Hints block nothing, travel in no event, and ask for no explanation. */
public final class PlausibilityHints {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int ENOUGH_TO_SEE_A_PATTERN = 3;

    private PlausibilityHints() {}

    public static List<Finding> of(Form form) {
        List<Finding> hints = new ArrayList<>();
        form.rows().forEach(row -> jump(form, row, hints));
        physicalCopiedFromFinancial(form, hints);
        return List.copyOf(hints);
    }

    /** V-JUMP-1: more than twice or less than half of last year, at the end of the year. */
    private static void jump(Form form, FormRow row, List<Finding> hints) {
        BigDecimal now = row.capaian().realization();
        BigDecimal before = row.tahunLalu();
        if (form.tribulan() != Tribulan.IV || now == null || before == null || before.signum() <= 0) {
            return;
        }
        boolean up = now.compareTo(before.multiply(TWO)) > 0;
        boolean down = now.multiply(TWO).compareTo(before) < 0;
        if (up || down) {
            hints.add(Finding.warning(
                    "V-JUMP-1",
                    row.ref(),
                    IndonesianNumber.formatPlain(now),
                    IndonesianNumber.formatPlain(before) + " pada Tahun " + (form.tahun() - 1),
                    "Realisasi " + row.ref() + (up ? " lebih dari dua kali" : " kurang dari setengah")
                            + " tahun lalu; periksa satuan dan jumlahnya."));
        }
    }

    /** V-FISIK-1: physical progress equal to absorption in every month was copied (Rencana Aksi Cerme 2019). */
    private static void physicalCopiedFromFinancial(Form form, List<Finding> hints) {
        int compared = 0;
        for (FormBudgetRow row : form.budget()) {
            List<MonthlyAmount> months =
                    row.entry() == null ? List.of() : row.entry().bulanan();
            for (MonthlyAmount month : months) {
                boolean comparable = month.fisik() != null
                        && month.fisik().signum() > 0
                        && month.realisasi() != null
                        && row.serapan().pagu() != null
                        && row.serapan().pagu().signum() > 0;
                if (comparable) {
                    compared++;
                    if (!sameToItsDecimals(month, row.serapan().pagu())) {
                        return;
                    }
                }
            }
        }
        if (compared >= ENOUGH_TO_SEE_A_PATTERN) {
            hints.add(Finding.warning(
                    "V-FISIK-1",
                    "anggaran",
                    compared + " bulan dengan fisik sama dengan keuangan",
                    "kemajuan fisik yang diukur sendiri",
                    "Realisasi fisik sama dengan persentase keuangan pada setiap bulan; isilah kemajuan fisik yang"
                            + " sebenarnya."));
        }
    }

    private static boolean sameToItsDecimals(MonthlyAmount month, BigDecimal pagu) {
        BigDecimal financial = month.realisasi().multiply(HUNDRED).divide(pagu, MathContext.DECIMAL128);
        return financial
                        .setScale(Math.max(0, month.fisik().scale()), RoundingMode.HALF_UP)
                        .compareTo(month.fisik())
                == 0;
    }
}
