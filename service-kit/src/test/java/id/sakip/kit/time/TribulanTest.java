package id.sakip.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TribulanTest {
    @Test
    void coversThreeMonths() {
        assertEquals(LocalDate.of(2024, 1, 1), Tribulan.I.firstDay(2024));
        assertEquals(LocalDate.of(2024, 3, 31), Tribulan.I.lastDay(2024));
        assertEquals(LocalDate.of(2022, 12, 31), Tribulan.IV.lastDay(2022));
    }

    @Test
    void countsFromOneToFour() {
        assertEquals(
                List.of(Tribulan.I, Tribulan.II, Tribulan.III), Tribulan.of(3).upTo());
        assertThrows(IllegalArgumentException.class, () -> Tribulan.of(0));
        assertThrows(IllegalArgumentException.class, () -> Tribulan.of(5));
    }

    @Test
    void everyMonthHasItsTribulan() {
        for (int month = 1; month <= 12; month++) {
            Tribulan tribulan = Tribulan.ofMonth(month);
            assertFalse(LocalDate.of(2022, month, 1).isBefore(tribulan.firstDay(2022)));
            assertFalse(LocalDate.of(2022, month, 28).isAfter(tribulan.lastDay(2022)));
        }
    }
}
