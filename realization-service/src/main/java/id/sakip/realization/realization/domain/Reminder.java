package id.sakip.realization.realization.domain;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.domain.MonthPeriod;
import id.sakip.realization.period.domain.MonthState;
import id.sakip.realization.period.domain.PeriodState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an OPD still has to do for one opened tribulan (pengingat).
 *
 * @param status null while nothing was entered
 * @param waitingFor role whose turn it is
 * @param daysLeft until the deadline, negative when it has passed
 * @param months of the tribulan, where they have deadlines of their own
 */
public record Reminder(
        String opd,
        String nama,
        int tahun,
        Tribulan tribulan,
        PeriodState state,
        LocalDate deadline,
        long daysLeft,
        SubmissionStatus status,
        String waitingFor,
        String sentence,
        List<MonthPeriod> months) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));
    private static final String OPERATOR = "operator-opd";

    /** Who is reminded of what. */
    public record About(String opd, String nama, int tahun, Tribulan tribulan, String periodLabel) {}

    /** How the tribulan stands for the OPD today. */
    public record Standing(PeriodState state, LocalDate deadline, LocalDate today, List<MonthPeriod> months) {}

    /** @return empty when nothing is left to do, or nobody opened the tribulan */
    public static Optional<Reminder> of(About about, Standing standing, SubmissionStatus status, boolean approved) {
        boolean done = approved || status == SubmissionStatus.LOCKED;
        PeriodState state = standing.state();
        if (state == PeriodState.NOT_OPENED || done) {
            return Optional.empty();
        }
        LocalDate deadline = standing.deadline();
        LocalDate today = standing.today();
        long daysLeft = ChronoUnit.DAYS.between(today, deadline);
        boolean shut = state == PeriodState.CLOSED && (status == null || !status.isVerified());
        String sentence = "Realisasi " + about.periodLabel() + " " + about.tribulan() + " Tahun " + about.tahun() + " "
                + whatIsMissing(status) + "; "
                + (shut ? "periodenya sudah ditutup, mintalah perpanjangan kepada Bappeda" : when(deadline, today))
                + (waitingFor(status).equals(OPERATOR) ? monthsDue(standing.months()) : "")
                + ".";
        return Optional.of(new Reminder(
                about.opd(),
                about.nama(),
                about.tahun(),
                about.tribulan(),
                state,
                deadline,
                daysLeft,
                status,
                shut ? "bappeda" : waitingFor(status),
                sentence,
                standing.months()));
    }

    private static String whatIsMissing(SubmissionStatus status) {
        if (status == null) {
            return "belum diisi";
        }
        return switch (status) {
            case DRAFT -> "belum diajukan";
            case RETURNED -> "dikembalikan dan belum diajukan lagi";
            case SUBMITTED -> "menunggu verifikasi";
            case VERIFIED, LOCKED -> "menunggu persetujuan camat";
        };
    }

    private static String waitingFor(SubmissionStatus status) {
        if (status == null) {
            return OPERATOR;
        }
        return switch (status) {
            case DRAFT, RETURNED -> OPERATOR;
            case SUBMITTED -> "verifikator-opd";
            case VERIFIED, LOCKED -> "kepala-opd";
        };
    }

    private static String monthsDue(List<MonthPeriod> months) {
        return months.stream()
                .filter(m -> m.state() == MonthState.DUE || m.state() == MonthState.EXTENDED)
                .map(m -> "; " + m.nama() + " " + when(m.until(), m.today()))
                .collect(Collectors.joining());
    }

    private static String when(LocalDate deadline, LocalDate today) {
        long daysLeft = ChronoUnit.DAYS.between(today, deadline);
        String day = "batas waktu " + DAY.format(deadline);
        if (daysLeft < 0) {
            return day + " lewat " + -daysLeft + " hari";
        }
        return daysLeft == 0 ? day + ", hari ini" : day + ", " + daysLeft + " hari lagi";
    }
}
