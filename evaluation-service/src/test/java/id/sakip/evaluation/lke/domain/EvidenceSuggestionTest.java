package id.sakip.evaluation.lke.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sakip.evaluation.lke.domain.EvidenceSuggestion.Facts;
import id.sakip.evaluation.lke.domain.EvidenceSuggestion.Judgement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceSuggestionTest {

    @ParameterizedTest(name = "{0} {1}-{2} of {4} for 2022 is {6}, in time {7}")
    @CsvSource({
        // kind, first and last year, tribulan, date, first version, judgement, in time, due
        "PERJANJIAN_KINERJA, 2022, 2022, , 2022-01-31, true, VALID, true, 2022-01-31",
        "PERJANJIAN_KINERJA, 2022, 2022, , 2022-02-01, true, VALID, false, 2022-01-31",
        "PERJANJIAN_KINERJA, 2022, 2022, , 2022-09-23, false, VALID, , ",
        "PERJANJIAN_KINERJA, 2021, 2021, , 2021-01-05, true, WRONG_YEAR, true, 2021-01-31",
        "RENSTRA, 2019, 2023, , 2021-10-01, true, VALID, , ",
        "RENSTRA, 2022, 2026, , 2021-10-01, true, VALID, , ",
        "RENSTRA, 2018, 2022, , 2021-10-01, true, VALID, , ",
        "RENSTRA, 2023, 2026, , 2022-10-01, true, WRONG_YEAR, , ",
        "RENSTRA, 2017, 2021, , 2017-10-01, true, WRONG_YEAR, , ",
        "LKJIP, 2021, 2021, , 2022-02-28, true, VALID, true, 2022-02-28",
        "LKJIP, 2021, 2021, , 2022-03-24, true, VALID, false, 2022-02-28",
        "LKJIP, 2023, 2023, , 2024-02-29, true, WRONG_YEAR, true, 2024-02-29",
        "LKJIP, 2022, 2022, , 2023-03-01, true, VALID, false, 2023-02-28",
        "LKJIP, 2020, 2020, , 2021-01-18, true, WRONG_YEAR, true, 2021-02-28",
        "REALISASI_TRIBULAN, 2022, 2022, 1, 2022-04-10, true, VALID, true, 2022-04-10",
        "REALISASI_TRIBULAN, 2022, 2022, 2, 2022-07-11, true, VALID, false, 2022-07-10",
        "REALISASI_TRIBULAN, 2022, 2022, 3, 2022-10-11, true, VALID, false, 2022-10-10",
        "REALISASI_TRIBULAN, 2022, 2022, 4, 2023-01-10, true, VALID, true, 2023-01-10",
    })
    void documentIsArguedAbout(
            String kind,
            int first,
            int last,
            Integer tribulan,
            LocalDate date,
            boolean original,
            Judgement judgement,
            Boolean onTime,
            LocalDate due) {
        EvidenceSuggestion suggestion = suggestion(kind, new Facts(first, last, tribulan, date, original, false));
        assertEquals(judgement, suggestion.judgement());
        assertEquals(onTime, suggestion.onTime());
        assertEquals(due, suggestion.dueDate());
    }

    @Test
    void laterVersionMakesAnEarlierOneStaleWhereOnlyTheLastCounts() {
        LocalDate date = LocalDate.of(2022, 1, 5);
        Facts superseded = new Facts(2022, 2022, null, date, true, true);
        assertEquals(Judgement.STALE, suggestion("RENSTRA", superseded).judgement());
        assertEquals(Judgement.STALE, suggestion("RENJA", superseded).judgement());
        // the PK signed in January proves the January deadline however often it was revised
        assertEquals(
                Judgement.VALID, suggestion("PERJANJIAN_KINERJA", superseded).judgement());
        Facts past = new Facts(2020, 2020, null, date, true, true);
        assertEquals(Judgement.WRONG_YEAR, suggestion("RENJA", past).judgement());
    }

    @Test
    void yearlyDocumentHasNoDeadlineOfATribulan() {
        LocalDate date = LocalDate.of(2022, 4, 1);
        assertNull(suggestion("REALISASI_TRIBULAN", new Facts(2022, 2022, null, date, true, false))
                .dueDate());
        assertNull(
                suggestion("LKJIP", new Facts(2022, 2022, 2, date, true, false)).dueDate());
    }

    private static EvidenceSuggestion suggestion(String kind, Facts facts) {
        return EvidenceSuggestion.of(REFERENCE.evidenceKind(kind).orElseThrow(), facts, 2022);
    }
}
