package id.sakip.evaluation.survei.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCellsTest {

    @ParameterizedTest(name = "{0} is published as {1}")
    @CsvSource({
        "5 7, 5 7",
        "0 9, 0 9",
        "4 9, - -",
        "4 9 30, - - 30",
        "1 2 9 30, - - - 30",
        "2 3 9 30, - - 9 30",
        "1 1 1 9 30, - - - - 30",
        "3 0 0, - 0 0",
        "30 9 4, 30 - -",
        "0 0, 0 0",
    })
    void smallCellsAreHiddenTogetherWithWhatWouldGiveThemAway(String counts, String published) {
        String shown = SmallCells.published(longs(counts)).stream()
                .map(cell -> cell.isPresent() ? Long.toString(cell.getAsLong()) : "-")
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
        assertEquals(published, shown);
    }

    /** Whoever knows the total learns of the hidden cells only their sum: it must cover two cells and five people. */
    @Test
    void nothingHiddenFollowsFromTheTotal() {
        Random random = new Random(14);
        for (int round = 0; round < 20_000; round++) {
            List<Long> counts =
                    random.longs(1 + random.nextInt(7), 0, 12).boxed().toList();
            List<OptionalLong> cells = SmallCells.published(counts);
            List<Long> hidden = IntStream.range(0, counts.size())
                    .filter(i -> cells.get(i).isEmpty())
                    .mapToObj(counts::get)
                    .toList();
            long shownNotZero = cells.stream()
                    .filter(c -> c.isPresent() && c.getAsLong() > 0)
                    .count();
            for (int i = 0; i < counts.size(); i++) {
                assertTrue(cells.get(i).isEmpty() || cells.get(i).getAsLong() == counts.get(i), counts::toString);
                assertTrue(cells.get(i).isEmpty() || counts.get(i) == 0 || counts.get(i) >= 5, counts::toString);
            }
            boolean safe = hidden.size() >= 2
                    && hidden.stream().mapToLong(Long::longValue).sum() >= 5;
            assertTrue(hidden.isEmpty() || safe || shownNotZero == 0, () -> counts + " became " + cells);
        }
    }

    private static List<Long> longs(String text) {
        return Arrays.stream(text.split(" ")).map(Long::valueOf).toList();
    }
}
