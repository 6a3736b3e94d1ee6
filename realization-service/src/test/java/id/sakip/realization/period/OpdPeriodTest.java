package id.sakip.realization.period;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.domain.PeriodState;
import id.sakip.realization.plan.domain.PolicyInEffect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tribulan of which the deadline is 10 July, as one OPD sees it on a day. */
class OpdPeriodTest {
    private static final Instant NOW = Instant.parse("2022-07-01T00:00:00Z");

    @ParameterizedTest(name = "on {0}, extended to {1}, closed {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-07-01, -, false, OPEN, 2022-07-10, false",
                "2022-07-10, -, false, OPEN, 2022-07-10, false",
                "2022-07-11, -, false, OVERDUE, 2022-07-10, true",
                "2022-07-01, 2022-07-20, false, EXTENDED, 2022-07-20, false",
                "2022-07-20, 2022-07-20, false, EXTENDED, 2022-07-20, false",
                "2022-07-21, 2022-07-20, false, OVERDUE, 2022-07-10, true",
                "2022-07-05, 2022-07-08, false, OPEN, 2022-07-10, false",
                "2022-07-15, -, true, CLOSED, 2022-07-10, true",
                "2022-07-15, 2022-07-20, true, EXTENDED, 2022-07-20, false",
                "2022-07-05, 2022-07-08, true, EXTENDED, 2022-07-08, false",
                "2022-07-21, 2022-07-20, true, CLOSED, 2022-07-10, true",
            })
    void standsAs(
            LocalDate today,
            LocalDate extendedTo,
            boolean closed,
            PeriodState state,
            LocalDate deadline,
            boolean late) {
        Period period = new Period(2022, Tribulan.II);
        period.open(LocalDate.parse("2022-07-10"), null, "bappeda", NOW);
        if (closed) {
            period.close("rekap dimulai", "bappeda", NOW);
        }
        List<PeriodExtension> extensions = List.of();
        if (extendedTo != null) {
            PeriodExtension extension = new PeriodExtension("kec", 2022, Tribulan.II, null);
            extension.grant(extendedTo, "banjir", "bappeda", NOW);
            extensions = List.of(extension);
        }

        OpdPeriod own = new OpdPeriod(period, extensions, PolicyInEffect.DEFAULT, today);

        assertThat(own.state()).isEqualTo(state);
        assertThat(own.deadline()).isEqualTo(deadline);
        assertThat(own.isLate()).isEqualTo(late);
        assertThat(own.lock() != null).isEqualTo(state == PeriodState.CLOSED);
        assertThat(state.isOpen()).isEqualTo(state != PeriodState.CLOSED);
        assertThat(own.months()).isEmpty();
    }
}
