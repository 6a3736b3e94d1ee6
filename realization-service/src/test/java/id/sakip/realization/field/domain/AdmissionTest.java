package id.sakip.realization.field.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.time.Tribulan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // what, base, stored version (0 = none), same body, stored status, desa known, closed, result, code
        "new, 0, 0, false, RECEIVED, true, false, ACCEPTED, ",
        "new again from another device, 0, 1, true, RECEIVED, true, false, ALREADY_THERE, ",
        "other content under a known id, 0, 1, false, RECEIVED, true, false, CONFLICT, other-content",
        "edit of what is stored, 1, 1, false, RECEIVED, true, false, ACCEPTED, ",
        "edit that changes nothing, 1, 1, true, RECEIVED, true, false, ALREADY_THERE, ",
        "edit before its base, 2, 1, false, RECEIVED, true, false, HELD, base-missing",
        "edit before anything, 1, 0, false, RECEIVED, true, false, HELD, base-missing",
        "edit of an older version, 1, 2, false, RECEIVED, true, false, CONFLICT, other-content",
        "edit of an older version that says the same as now, 1, 2, true, RECEIVED, true, false, ALREADY_THERE, ",
        "edit of what was returned, 1, 1, false, RETURNED, true, false, ACCEPTED, ",
        "edit of what was verified, 1, 1, false, VERIFIED, true, false, HELD, already-verified",
        "resend of what was verified, 0, 1, true, VERIFIED, true, false, ALREADY_THERE, ",
        "unknown desa, 0, 0, false, RECEIVED, false, false, HELD, desa-unknown",
        "closed tribulan, 0, 0, false, RECEIVED, true, true, HELD, period-closed",
        "edit in a closed tribulan, 1, 1, false, RECEIVED, true, true, HELD, period-closed",
        "resend in a closed tribulan, 0, 1, true, RECEIVED, true, true, ALREADY_THERE, "
    })
    void decides(
            String what,
            int base,
            int storedVersion,
            boolean sameBody,
            ReportStatus status,
            boolean desaKnown,
            boolean closed,
            ReceiptResult result,
            String code) {
        ReportItem item = new ReportItem(
                UUID.randomUUID(), "KUNJUNGAN_ASET", 1, "D01", Instant.EPOCH, 1, base, null, Map.of(), List.of());
        Optional<StoredReport> stored = storedVersion == 0
                ? Optional.empty()
                : Optional.of(new StoredReport(
                        storedVersion, sameBody ? "body" : "other", status, new VisitPeriod(2022, Tribulan.II)));

        Admission admission = Admission.decide(item, "body", stored, desaKnown, new IntakeWindow(closed, closed));

        assertThat(admission.result()).isEqualTo(result);
        assertThat(admission.refusal() == null ? null : admission.refusal().code())
                .isEqualTo(code);
        assertThat(admission.waitsForBase()).isEqualTo("base-missing".equals(code));
    }
}
