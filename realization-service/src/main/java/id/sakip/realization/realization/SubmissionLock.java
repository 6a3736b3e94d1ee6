package id.sakip.realization.realization;

import id.sakip.realization.realization.domain.SubmissionStatus;
import java.time.Instant;

/** Why a submission cannot be changed now, since when, by whom, and what can be done about it. */
public record SubmissionLock(String reason, Instant since, String by, String howToReopen) {

    /** @return null while entries can be saved */
    public static SubmissionLock of(Submission submission) {
        return switch (submission.status()) {
            case DRAFT, RETURNED -> null;
            case SUBMITTED ->
                new SubmissionLock(
                        "Realisasi sedang menunggu verifikasi",
                        submission.submittedAt(),
                        submission.submittedBy(),
                        whatNow(submission.status()));
            case VERIFIED ->
                new SubmissionLock(
                        "Realisasi sudah diverifikasi",
                        submission.verifiedAt(),
                        submission.verifiedBy(),
                        whatNow(submission.status()));
            case LOCKED ->
                new SubmissionLock(
                        "Realisasi terkunci karena tribulan ditutup",
                        submission.lockedAt(),
                        submission.verifiedBy(),
                        whatNow(submission.status()));
        };
    }

    static String whatNow(SubmissionStatus status) {
        return switch (status) {
            case DRAFT -> "Lengkapi isian lalu ajukan.";
            case RETURNED -> "Perbaiki sesuai catatan verifikator lalu ajukan kembali.";
            case SUBMITTED -> "Mintalah verifikator mengembalikannya dengan catatan.";
            case VERIFIED, LOCKED ->
                "Mintalah Bappeda memberi izin koreksi untuk indikator yang keliru, dengan alasan dan batas harinya.";
        };
    }
}
