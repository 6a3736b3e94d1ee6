package id.sakip.evaluation.rekomendasi.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.evaluation.rekomendasi.domain.TindakLanjutRule.Assessment;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutRule.Contradiction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TindakLanjutRuleTest {

    private static final LocalDate REPORT = LocalDate.of(2023, 3, 24);

    /** Evidence: {@code -} none, {@code ?} undated, otherwise dates parted by a semicolon. */
    @ParameterizedTest(name = "claim {0}, started {1}, due {2}, evidence {3} -> {4} {5}")
    @CsvSource({
        // P46: "sudah ditindaklanjuti" in March for work due in August, without evidence
        "SELESAI, true, 2023-08-31, -, DALAM_PROSES, DUE_AFTER_REPORT;NO_EVIDENCE",
        "SELESAI, true, 2023-08-31, ?, DALAM_PROSES, DUE_AFTER_REPORT",
        "SELESAI, true, 2023-01-31, -, TERLAMBAT, NO_EVIDENCE",
        "SELESAI, true, 2023-01-31, ?, SELESAI, -",
        "SELESAI, true, , ?, SELESAI, -",
        "SELESAI, true, , -, DALAM_PROSES, NO_EVIDENCE",
        "SELESAI, false, , -, BELUM, NO_EVIDENCE",
        // both sides of the due date
        "SELESAI, true, 2023-03-24, ?, SELESAI, -",
        "SELESAI, true, 2023-03-25, ?, DALAM_PROSES, DUE_AFTER_REPORT",
        "SELESAI, true, 2023-03-24, -, DALAM_PROSES, NO_EVIDENCE",
        "SELESAI, true, 2023-03-23, -, TERLAMBAT, NO_EVIDENCE",
        // evidence counts from its own date on
        "SELESAI, true, 2023-01-31, 2023-03-24, SELESAI, -",
        "SELESAI, true, 2023-01-31, 2023-03-25, TERLAMBAT, NO_EVIDENCE",
        "SELESAI, true, 2023-01-31, 2023-04-01;2023-01-20, SELESAI, -",
        // nobody claims
        "DALAM_PROSES, true, 2023-08-31, ?, DALAM_PROSES, -",
        "DALAM_PROSES, true, 2023-03-24, ?, DALAM_PROSES, -",
        "DALAM_PROSES, true, 2023-03-23, ?, TERLAMBAT, -",
        "DALAM_PROSES, false, 2023-08-31, -, BELUM, -",
        "DALAM_PROSES, false, 2023-08-31, ?, DALAM_PROSES, -",
        "BELUM, false, 2023-08-31, -, BELUM, -",
        "BELUM, false, , -, BELUM, -",
        "BELUM, false, 2023-03-23, -, TERLAMBAT, -",
        "BELUM, true, 2023-08-31, -, DALAM_PROSES, -",
    })
    void statusFollowsEvidenceAndDates(
            Claim claim,
            boolean started,
            LocalDate due,
            String evidence,
            TindakLanjutStatus status,
            String contradictions) {
        TindakLanjutFacts facts =
                new TindakLanjutFacts(claim, started, due, dates(evidence), TindakLanjutFacts.Condition.NONE);
        List<Contradiction> expected = "-".equals(contradictions)
                ? List.of()
                : Arrays.stream(contradictions.split(";"))
                        .map(Contradiction::valueOf)
                        .toList();
        assertEquals(new Assessment(status, expected), TindakLanjutRule.assess(facts, REPORT));
    }

    private static List<LocalDate> dates(String evidence) {
        List<LocalDate> dates = new ArrayList<>();
        if (!"-".equals(evidence)) {
            for (String date : evidence.split(";")) {
                dates.add("?".equals(date) ? null : LocalDate.parse(date));
            }
        }
        return dates;
    }
}
