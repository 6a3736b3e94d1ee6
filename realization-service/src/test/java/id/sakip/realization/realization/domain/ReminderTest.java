package id.sakip.realization.realization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.domain.MonthPeriod;
import id.sakip.realization.period.domain.PeriodState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {
    private static final LocalDate DEADLINE = LocalDate.of(2022, 7, 10);
    private static final Reminder.About ABOUT = new Reminder.About("kec", "Kecamatan", 2022, Tribulan.II, "Triwulan");

    @ParameterizedTest(name = "{0} {1} on {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "OPEN | - | 2022-07-01 | operator-opd | belum diisi; batas waktu 10 Juli 2022, 9 hari lagi",
                "OPEN | DRAFT | 2022-07-10 | operator-opd | belum diajukan; batas waktu 10 Juli 2022, hari ini",
                "OVERDUE | RETURNED | 2022-07-12 | operator-opd | dikembalikan dan belum diajukan lagi; batas waktu 10 Juli 2022 lewat 2 hari",
                "EXTENDED | SUBMITTED | 2022-07-09 | verifikator-opd | menunggu verifikasi; batas waktu 10 Juli 2022, 1 hari lagi",
                "OPEN | VERIFIED | 2022-07-09 | kepala-opd | menunggu persetujuan camat; batas waktu 10 Juli 2022, 1 hari lagi",
                "CLOSED | VERIFIED | 2022-07-12 | kepala-opd | menunggu persetujuan camat; batas waktu 10 Juli 2022 lewat 2 hari",
                "CLOSED | DRAFT | 2022-07-12 | bappeda | belum diajukan; periodenya sudah ditutup, mintalah perpanjangan kepada Bappeda",
                "CLOSED | - | 2022-07-12 | bappeda | belum diisi; periodenya sudah ditutup, mintalah perpanjangan kepada Bappeda"
            })
    void saysWhatIsMissingWhoseTurnItIsAndUntilWhen(
            PeriodState state, SubmissionStatus status, LocalDate today, String waitingFor, String sentence) {
        Reminder reminder = Reminder.of(ABOUT, new Reminder.Standing(state, DEADLINE, today, List.of()), status, false)
                .orElseThrow();

        assertThat(reminder.waitingFor()).isEqualTo(waitingFor);
        assertThat(reminder.sentence()).isEqualTo("Realisasi Triwulan II Tahun 2022 " + sentence + ".");
        assertThat(reminder.daysLeft()).isEqualTo(DEADLINE.toEpochDay() - today.toEpochDay());
        assertThat(reminder.opd()).isEqualTo("kec");
        assertThat(reminder.tribulan()).isEqualTo(Tribulan.II);
    }

    @ParameterizedTest
    @CsvSource({"NOT_OPENED, DRAFT, false", "CLOSED, LOCKED, false", "OPEN, VERIFIED, true"})
    void nothingIsSaidWhenNothingIsLeftToDo(PeriodState state, SubmissionStatus status, boolean approved) {
        Reminder.Standing standing = new Reminder.Standing(state, DEADLINE, DEADLINE, List.of());

        assertThat(Reminder.of(ABOUT, standing, status, approved)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | belum diisi; batas waktu 10 Juli 2022, 57 hari lagi; April 2022 batas waktu 20 Mei 2022, 6 hari lagi",
                "SUBMITTED | menunggu verifikasi; batas waktu 10 Juli 2022, 57 hari lagi"
            })
    void whoeverEntersIsRemindedOfTheMonthsThatAreDue(SubmissionStatus status, String sentence) {
        LocalDate today = LocalDate.of(2022, 5, 14);
        List<MonthPeriod> months = List.of(month(4, "2022-05-20", today), month(5, "2022-06-10", today));

        Reminder reminder = Reminder.of(
                        ABOUT, new Reminder.Standing(PeriodState.OPEN, DEADLINE, today, months), status, false)
                .orElseThrow();

        assertThat(reminder.sentence()).isEqualTo("Realisasi Triwulan II Tahun 2022 " + sentence + ".");
        assertThat(reminder.months()).isEqualTo(months);
    }

    private static MonthPeriod month(int bulan, String until, LocalDate today) {
        YearMonth month = YearMonth.of(2022, bulan);
        LocalDate due = month.plusMonths(1).atDay(10);
        return new MonthPeriod(month, due, LocalDate.parse(until), null, today, ZoneId.of("Asia/Jakarta"));
    }
}
