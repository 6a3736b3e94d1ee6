package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import java.math.BigDecimal;

/**
 * Whether an indicator's result supports the goals. No regulation gives thresholds (domain rules 5.3, LKjIP support), so
 * the table names the ones used here.
 */
enum Menunjang {
    SANGAT_MENUNJANG("Sangat Menunjang", new BigDecimal(100)),
    MENUNJANG("Menunjang", new BigDecimal(75)),
    KURANG("Kurang", null);

    private final String text;
    private final BigDecimal atLeast;

    Menunjang(String text, BigDecimal atLeast) {
        this.text = text;
        this.atLeast = atLeast;
    }

    static Menunjang of(BigDecimal capaian) {
        for (Menunjang candidate : values()) {
            if (candidate.atLeast == null || capaian.compareTo(candidate.atLeast) >= 0) {
                return candidate;
            }
        }
        return KURANG;
    }

    static Cell cell(IndicatorLine line) {
        BigDecimal capaian = line.measure().raw();
        if (capaian == null) {
            return Cell.text("menunjang", line.measure().notApplicable() ? NilaiText.NOT_APPLICABLE : "");
        }
        return Cells.text("menunjang", of(capaian).text, line.measure().realizationSources());
    }
}
