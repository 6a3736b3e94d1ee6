package id.sakip.realization.field.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.realization.field.domain.RecommendationStatus.FollowUpFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationStatusTest {
    private static final LocalDate DUE = LocalDate.of(2023, 8, 31);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // what, today, done on, accepted (? = not judged), status
        "nothing yet, 2023-08-31, , , OPEN",
        "the day after, 2023-09-01, , , OVERDUE",
        "desa says so, 2023-09-01, 2023-08-20, ?, REPORTED",
        "turned down in time, 2023-08-30, 2023-08-20, false, OPEN",
        "turned down and due, 2023-09-01, 2023-08-20, false, OVERDUE",
        "done on the last day, 2023-12-01, 2023-08-31, true, DONE",
        "done a day late, 2023-12-01, 2023-09-01, true, DONE_LATE"
    })
    void statusIsDerived(String what, LocalDate today, LocalDate doneOn, String accepted, RecommendationStatus status) {
        List<FollowUpFacts> followUps = new ArrayList<>();
        if (doneOn != null) {
            followUps.add(new FollowUpFacts(doneOn, "?".equals(accepted) ? null : Boolean.valueOf(accepted)));
        }

        assertThat(RecommendationStatus.of(DUE, followUps, today)).isEqualTo(status);
    }
}
