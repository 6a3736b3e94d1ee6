package id.sakip.realization.realization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.realization.realization.domain.SubmissionStatus.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionStatusTest {
    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "DRAFT, SAVE, DRAFT",
                "DRAFT, SUBMIT, SUBMITTED",
                "DRAFT, RETURN, -",
                "DRAFT, VERIFY, -",
                "DRAFT, LOCK, -",
                "SUBMITTED, SAVE, -",
                "SUBMITTED, SUBMIT, -",
                "SUBMITTED, RETURN, RETURNED",
                "SUBMITTED, VERIFY, VERIFIED",
                "SUBMITTED, LOCK, -",
                "RETURNED, SAVE, RETURNED",
                "RETURNED, SUBMIT, SUBMITTED",
                "RETURNED, RETURN, -",
                "RETURNED, VERIFY, -",
                "RETURNED, LOCK, -",
                "VERIFIED, SAVE, -",
                "VERIFIED, SUBMIT, -",
                "VERIFIED, RETURN, RETURNED",
                "VERIFIED, VERIFY, -",
                "VERIFIED, LOCK, LOCKED",
                "LOCKED, SAVE, -",
                "LOCKED, SUBMIT, -",
                "LOCKED, RETURN, -",
                "LOCKED, VERIFY, -",
                "LOCKED, LOCK, -",
                "DRAFT, APPROVE, -",
                "SUBMITTED, APPROVE, -",
                "RETURNED, APPROVE, -",
                "VERIFIED, APPROVE, VERIFIED",
                "LOCKED, APPROVE, LOCKED"
            })
    void everyStateAndStep(SubmissionStatus from, Step step, SubmissionStatus to) {
        assertThat(from.after(step).orElse(null)).isEqualTo(to);
        assertThat(from.steps().contains(step)).isEqualTo(to != null);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, false", "SUBMITTED, false", "RETURNED, false", "VERIFIED, true", "LOCKED, true"})
    void figuresCountOnceVerified(SubmissionStatus status, boolean counts) {
        assertThat(status.isVerified()).isEqualTo(counts);
    }
}
