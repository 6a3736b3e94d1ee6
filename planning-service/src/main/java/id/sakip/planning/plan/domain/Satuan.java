package id.sakip.planning.plan.domain;

import java.util.Locale;
import java.util.Set;

/** Satuan (unit of measure) as documents write it. */
public final class Satuan {
    private static final Set<String> PERCENT = Set.of("%", "persen", "persentase");

    private Satuan() {}

    public static boolean percent(String satuan) {
        return satuan != null && PERCENT.contains(satuan.strip().toLowerCase(Locale.ROOT));
    }

    public static boolean same(String a, String b) {
        return percent(a) && percent(b) || a.strip().equalsIgnoreCase(b.strip());
    }
}
