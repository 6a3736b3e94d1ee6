package id.sakip.planning.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanStatusTest {

    /** Every state with every verb; "-" is not possible. */
    @ParameterizedTest(name = "{0}: submit {1}, return {2}, approve {3}, supersede {4}")
    @CsvSource({
        "DRAFT,      SUBMITTED, -,        -,        -,          true,  false",
        "SUBMITTED,  -,         RETURNED, APPROVED, -,          false, false",
        "RETURNED,   SUBMITTED, -,        -,        -,          true,  false",
        "APPROVED,   -,         -,        -,        SUPERSEDED, false, true",
        "SUPERSEDED, -,         -,        -,        -,          false, true",
    })
    void allowsExactlyTheseSteps(
            PlanStatus from,
            String submit,
            String giveBack,
            String approve,
            String supersede,
            boolean editable,
            boolean frozen) {
        assertEquals(submit, after(from, PlanStatus::submit));
        assertEquals(giveBack, after(from, PlanStatus::returnForRevision));
        assertEquals(approve, after(from, PlanStatus::approve));
        assertEquals(supersede, after(from, PlanStatus::supersede));
        assertEquals(editable, from.editable());
        assertEquals(frozen, from.frozen());
    }

    private static String after(PlanStatus from, Function<PlanStatus, Optional<PlanStatus>> verb) {
        return verb.apply(from).map(PlanStatus::name).orElse("-");
    }
}
