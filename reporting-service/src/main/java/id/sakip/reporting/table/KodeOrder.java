package id.sakip.reporting.table;

import java.util.Comparator;

/** Order of nomenclature codes, segment by segment as numbers: {@code 7.01.01.2.09} stands before {@code 7.01.01.2.010}. */
public final class KodeOrder implements Comparator<String> {
    public static final Comparator<String> INSTANCE = Comparator.nullsLast(new KodeOrder());

    private KodeOrder() {}

    @Override
    public int compare(String left, String right) {
        String[] a = left.split("\\.");
        String[] b = right.split("\\.");
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = segment(a[i], b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static int segment(String a, String b) {
        if (a.matches("\\d{1,9}") && b.matches("\\d{1,9}")) {
            return Integer.compare(Integer.parseInt(a), Integer.parseInt(b));
        }
        return a.compareTo(b);
    }
}
