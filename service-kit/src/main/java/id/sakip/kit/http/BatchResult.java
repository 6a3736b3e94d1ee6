package id.sakip.kit.http;

import java.util.List;

/** Answer of every batch and import, dry run or not: the counts, and one line per item. */
public record BatchResult(int imported, int updated, int unchanged, int rejected, List<BatchItem> items) {
    public static BatchResult of(List<BatchItem> items) {
        return new BatchResult(
                count(items, BatchItem.Result.IMPORTED),
                count(items, BatchItem.Result.UPDATED),
                count(items, BatchItem.Result.UNCHANGED),
                count(items, BatchItem.Result.REJECTED),
                List.copyOf(items));
    }

    private static int count(List<BatchItem> items, BatchItem.Result result) {
        return (int) items.stream().filter(item -> item.result() == result).count();
    }
}
