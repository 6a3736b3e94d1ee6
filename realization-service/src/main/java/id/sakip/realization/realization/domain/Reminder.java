package id.sakip.realization.realization.domain;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.domain.PeriodState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * What an OPD still has to do for one opened tribulan (pengingat).
 *
 * @param status null while nothing was entered
 * @param waitingFor role whose turn it is
 * @param daysLeft until the deadline, negative when it has passed
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
        String sentence) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));

    /** Who is reminded of what. */
    public record About(String opd, String nama, int tahun, Tribulan tribulan, String periodLabel) {}

    /** @return empty when nothing is left to do, or nobody opened the tribulan */
    public static Optional<Reminder> of(
            About about,
            PeriodState state,
            LocalDate deadline,
            LocalDate today,
            SubmissionStatus status,
            boolean approved) {
        boolean done = approved || status == SubmissionStatus.LOCKED;
        if (state == PeriodState.NOT_OPENED || done) {
            return Optional.empty();
        }
        long daysLeft = ChronoUnit.DAYS.between(today, deadline);
        boolean shut = state == PeriodState.CLOSED && (status == null || !status.isVerified());
        String sentence = "Realisasi " + about.periodLabel() + " " + about.tribulan() + " Tahun " + about.tahun() + " "
                + whatIsMissing(status) + "; "
                + (shut ? "periodenya sudah ditutup, mintalah perpanjangan kepada Bappeda" : when(deadline, daysLeft))
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
                sentence));
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
            return "operator-opd";
        }
        return switch (status) {
            case DRAFT, RETURNED -> "operator-opd";
            case SUBMITTED -> "verifikator-opd";
            case VERIFIED, LOCKED -> "kepala-opd";
        };
    }

    private static String when(LocalDate deadline, long daysLeft) {
        String day = "batas waktu " + DAY.format(deadline);
        if (daysLeft < 0) {
            return day + " lewat " + -daysLeft + " hari";
        }
        return daysLeft == 0 ? day + ", hari ini" : day + ", " + daysLeft + " hari lagi";
    }
}
