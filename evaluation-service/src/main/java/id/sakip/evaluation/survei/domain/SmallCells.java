package id.sakip.evaluation.survei.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Hides the small cells of a published count, so that nobody recognises a respondent.
 *
 * <p>Rule SKM-04: a cell of 1 to 4 is hidden. The total stands beside the cells, so what is hidden must not follow by
 * subtraction: at least two cells are hidden and they hold at least 5 respondents together; the next smallest are hidden
 * with them until that is so. An empty cell tells of nobody and is shown.
 */
public final class SmallCells {

    /** Fewest respondents a published cell may hold. */
    public static final int FEWEST = 5;

    private SmallCells() {}

    /** SKM-04. @return the cells in their order, hidden ones empty */
    public static List<OptionalLong> published(List<Long> counts) {
        List<Integer> bySize = IntStream.range(0, counts.size())
                .boxed()
                .filter(i -> counts.get(i) > 0)
                .sorted(Comparator.comparing(counts::get))
                .toList();
        List<Integer> hidden = new ArrayList<>();
        long together = 0;
        for (int cell : bySize) {
            boolean small = counts.get(cell) < FEWEST;
            boolean derivable = !hidden.isEmpty() && (hidden.size() < 2 || together < FEWEST);
            if (small || derivable) {
                hidden.add(cell);
                together += counts.get(cell);
            }
        }
        return IntStream.range(0, counts.size())
                .mapToObj(i -> hidden.contains(i) ? OptionalLong.empty() : OptionalLong.of(counts.get(i)))
                .toList();
    }
}
