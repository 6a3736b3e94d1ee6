package id.sakip.realization.period;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.domain.MonthPeriod;
import id.sakip.realization.period.domain.MonthState;
import id.sakip.realization.plan.domain.PolicyInEffect;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** February 2026, due on 10 March by the policy, in a tribulan that is due on 15 April. */
class MonthPeriodTest {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 4, 15);

    @ParameterizedTest(name = "on {0}, opened {1}, month until {2}, tribulan until {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-01-31, 2026-01-05, -, -, NOT_YET, 2026-03-10",
                "2026-02-01, 2026-01-05, -, -, OPEN, 2026-03-10",
                "2026-02-28, 2026-01-05, -, -, OPEN, 2026-03-10",
                "2026-03-01, 2026-01-05, -, -, DUE, 2026-03-10",
                "2026-03-10, 2026-01-05, -, -, DUE, 2026-03-10",
                "2026-03-11, 2026-01-05, -, -, CLOSED, 2026-03-10",
                "2026-03-11, 2026-01-05, 2026-03-20, -, EXTENDED, 2026-03-20",
                "2026-03-20, 2026-01-05, 2026-03-20, -, EXTENDED, 2026-03-20",
                "2026-03-21, 2026-01-05, 2026-03-20, -, CLOSED, 2026-03-20",
                "2026-03-05, 2026-01-05, 2026-03-20, -, DUE, 2026-03-20",
                "2026-04-20, 2026-01-05, -, 2026-04-25, EXTENDED, 2026-04-25",
                "2026-04-26, 2026-01-05, 2026-03-20, 2026-04-25, CLOSED, 2026-04-25",
                "2026-03-20, 2026-03-10, -, -, CLOSED, 2026-03-10",
                "2026-03-20, 2026-03-11, -, -, EXTENDED, 2026-04-15",
                "2026-04-16, 2026-03-11, -, -, CLOSED, 2026-04-15",
            })
    void standsAs(
            LocalDate today, LocalDate opened, LocalDate month, LocalDate tribulan, MonthState state, LocalDate until) {
        OpdPeriod own = opened(opened, month, tribulan, today);

        assertThat(own.months()).extracting(m -> m.month().getMonthValue()).containsExactly(1, 2, 3);
        MonthPeriod february = own.months().get(1);
        assertThat(february.state()).isEqualTo(state);
        assertThat(february.due()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(february.until()).isEqualTo(until);
    }

    @Test
    void aClosedMonthSaysWhySinceWhenAndHowToReopenIt() {
        PeriodLock lock = PeriodLock.of(february("2026-03-20"));

        assertThat(lock.reason())
                .isEqualTo("Februari 2026 ditutup sejak 21 Maret 2026: menurut kebijakan kabupaten batas waktunya"
                        + " 10 Maret 2026, diperpanjang sampai 20 Maret 2026");
        assertThat(lock.since()).isEqualTo(Instant.parse("2026-03-20T17:00:00Z"));
        assertThat(lock.by()).isEqualTo("kebijakan kabupaten");
        assertThat(lock.howToReopen()).contains("Bappeda");
        assertThat(PeriodLock.of(february(null)).reason())
                .isEqualTo("Februari 2026 ditutup sejak 11 Maret 2026: menurut kebijakan kabupaten batas waktunya"
                        + " 10 Maret 2026");
    }

    @Test
    void aClosedTribulanSpeaksForItsMonths() {
        OpdPeriod own = opened(LocalDate.of(2026, 1, 5), null, null, LocalDate.of(2026, 2, 3));
        own.period().close("rekap dimulai", "bappeda", Instant.EPOCH);

        assertThat(own.months()).isEmpty();
        assertThat(new OpdPeriod(null, List.of(), own.policy(), own.today()).months())
                .isEmpty();
    }

    private static MonthPeriod february(String extended) {
        LocalDate until = extended == null ? null : LocalDate.parse(extended);
        return opened(LocalDate.of(2026, 1, 5), until, null, LocalDate.of(2026, 4, 1))
                .months()
                .get(1);
    }

    private static OpdPeriod opened(LocalDate on, LocalDate month, LocalDate tribulan, LocalDate today) {
        Period period = new Period(2026, Tribulan.I);
        period.open(DEADLINE, null, "bappeda", on.atTime(9, 0).toInstant(ZoneOffset.UTC));
        List<PeriodExtension> extensions = new ArrayList<>();
        if (month != null) {
            extensions.add(extension(2, month));
        }
        if (tribulan != null) {
            extensions.add(extension(null, tribulan));
        }
        PolicyInEffect standard = PolicyInEffect.DEFAULT;
        PolicyInEffect monthly = new PolicyInEffect(
                standard.cap(),
                standard.negativeFormula(),
                standard.constantMethod(),
                standard.scales(),
                standard.periodLabel(),
                standard.zone(),
                standard.explained(),
                standard.deadlines(),
                10);
        return new OpdPeriod(period, extensions, monthly, today);
    }

    private static PeriodExtension extension(Integer bulan, LocalDate until) {
        PeriodExtension extension = new PeriodExtension("kec", 2026, Tribulan.I, bulan);
        extension.grant(until, "banjir", "bappeda", Instant.EPOCH);
        return extension;
    }
}
