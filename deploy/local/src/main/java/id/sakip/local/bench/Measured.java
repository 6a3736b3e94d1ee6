package id.sakip.local.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What a load came to. Percentiles are exact: the sample at the place, of all samples sorted.
 *
 * @param nanos from the beginning to the end of the last operation
 * @param sorted latencies in nanoseconds
 */
public record Measured(int clients, long nanos, long[] sorted) {
    private static final double MILLI = 1e6;
    private static final double SECOND = 1e9;

    public static Measured of(int clients, long nanos, List<long[]> samples) {
        long[] sorted = samples.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Measured(clients, nanos, sorted);
    }

    public int count() {
        return sorted.length;
    }

    public double perSecond() {
        return count() / (nanos / SECOND);
    }

    /** @param percent 0 to 100; the smallest sample that at least so many percent do not exceed */
    public double percentileMillis(double percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int place = (int) Math.ceil(percent / 100 * sorted.length) - 1;
        return sorted[Math.max(0, place)] / MILLI;
    }

    public double maxMillis() {
        return percentileMillis(100);
    }
}
