package id.sakip.kit.http;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next cursor of the following page; absent on the last
 */
public record Page<T>(List<T> items, String next) {
    public static final int DEFAULT_SIZE = 50;
    public static final int MAX_SIZE = 200;

    /**
     * Cuts a page out of {@code size + 1} rows read.
     *
     * @param cursorOf gives the cursor that points after an item
     */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, String> cursorOf) {
        if (rows.size() <= size) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, size));
        return new Page<>(items, cursorOf.apply(items.get(size - 1)));
    }
}
