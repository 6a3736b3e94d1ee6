package id.sakip.realization.realization.domain;

import id.sakip.realization.capaian.domain.WithinYear;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.score.domain.ScoreFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rows can be stored at all. What is merely doubtful is a finding of {@link SubmissionChecks}. */
public final class EntryRules {
    private static final int MAX_INTEGER_DIGITS = 18;
    private static final int MAX_DECIMALS = 10;
    private static final int MAX_TEXTS = 20;
    private static final int MAX_TEXT = 4_000;
    private static final int MAX_REASON = 1_000;
    private static final int MAX_GRADE = 30;

    private EntryRules() {}

    /** @param score the published score behind the indicator; null when there is none */
    public static Optional<Refusal> check(
            EntryFacts entry, PlanIndicator indicator, SubmissionOrigin origin, ScoreFacts score) {
        return Stream.of(
                        measuredByScore(entry.entered(), indicator, origin, score),
                        oneWayOfFilling(entry.entered(), indicator),
                        ratio(entry.entered()),
                        numbers(entry.entered()),
                        target(entry, origin),
                        texts(entry.explanations()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> measuredByScore(
            EnteredValue entered, PlanIndicator indicator, SubmissionOrigin origin, ScoreFacts score) {
        boolean typedFromArchive = origin == SubmissionOrigin.ARCHIVE && score == null;
        if (indicator.measuredBy() == null || !entered.isFilled() || typedFromArchive) {
            return Optional.empty();
        }
        String from = score == null
                ? "dan akan terisi sendiri setelah nilai itu diterbitkan."
                : "(peristiwa " + score.eventId() + ") dan sudah terisi sendiri.";
        return refuse(
                "score-filled",
                "value",
                "Realisasi indikator ini berasal dari nilai " + indicator.measuredBy() + " " + from,
                "Kosongkan nilainya; penjelasan dan hambatan tetap dapat diisi.");
    }

    private static Optional<Refusal> oneWayOfFilling(EnteredValue entered, PlanIndicator indicator) {
        boolean hasNumber = entered.value() != null || entered.numerator() != null || entered.denominator() != null;
        if (entered.na() && (hasNumber || entered.grade() != null)) {
            return refuse(
                    "na-and-value",
                    "na",
                    "Indikator tidak dapat diisi N/A dan nilai sekaligus.",
                    "Pilih salah satu: nilai, atau N/A dengan alasannya.");
        }
        if (entered.na() && entered.naReason() == null) {
            return refuse(
                    "na-reason-required",
                    "naReason",
                    "N/A harus disertai alasan.",
                    "Jelaskan mengapa indikator tidak berlaku pada tribulan ini.");
        }
        if (!entered.na() && entered.naReason() != null) {
            return refuse(
                    "na-reason-without-na",
                    "naReason",
                    "Alasan N/A diisi padahal indikatornya tidak N/A.",
                    "Hapus alasannya, atau jadikan N/A; uraian lain ditulis pada penjelasan.");
        }
        if (entered.naReason() != null && entered.naReason().length() > MAX_REASON) {
            return refuse(
                    "text-too-long", "naReason", "Alasan paling panjang 1.000 karakter.", "Ringkaslah alasannya.");
        }
        if (entered.value() != null && (entered.numerator() != null || entered.denominator() != null)) {
            return refuse(
                    "ratio-and-value",
                    "value",
                    "Nilai tidak diisi bersama pembilang dan penyebut.",
                    "Isilah pembilang dan penyebut saja, nilainya dihitung sistem.");
        }
        if (entered.grade() != null && indicator.withinYear() != WithinYear.GRADE) {
            return refuse(
                    "grade-not-expected",
                    "grade",
                    "Indikator ini diukur dengan angka, bukan predikat.",
                    "Isilah nilainya pada kolom value.");
        }
        return entered.grade() != null && entered.grade().length() > MAX_GRADE
                ? refuse("text-too-long", "grade", "Predikat paling panjang 30 karakter.", "Isilah hurufnya saja.")
                : Optional.empty();
    }

    private static Optional<Refusal> ratio(EnteredValue entered) {
        if ((entered.numerator() == null) != (entered.denominator() == null)) {
            return refuse(
                    "ratio-incomplete",
                    entered.numerator() == null ? "numerator" : "denominator",
                    "Pembilang dan penyebut harus diisi berdua.",
                    "Lengkapi yang belum diisi.");
        }
        if (entered.denominator() != null && entered.denominator().signum() <= 0) {
            return refuse(
                    "denominator-not-positive",
                    "denominator",
                    "Penyebut harus lebih dari nol.",
                    "Bila tidak ada yang diukur, isilah N/A dengan alasannya.");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> numbers(EnteredValue entered) {
        boolean outOfRange = Stream.of(entered.value(), entered.numerator(), entered.denominator())
                .anyMatch(number -> number != null && (tooLong(number) || number.scale() > MAX_DECIMALS));
        return outOfRange
                ? refuse(
                        "number-out-of-range",
                        "value",
                        "Angka paling banyak 18 angka dengan sepuluh desimal.",
                        "Periksa kembali angkanya.")
                : Optional.empty();
    }

    private static Optional<Refusal> target(EntryFacts entry, SubmissionOrigin origin) {
        if (entry.target() == null) {
            return Optional.empty();
        }
        if (origin == SubmissionOrigin.SYSTEM) {
            return refuse(
                    "target-not-allowed",
                    "target",
                    "Target berasal dari dokumen perencanaan yang disetujui.",
                    "Hilangkan target dari kiriman; ubah lewat revisi dokumen bila perlu.");
        }
        BigDecimal value = entry.target().value();
        boolean valid = entry.target().isNa() != (value != null)
                && (value == null || !tooLong(value) && value.scale() <= MAX_DECIMALS);
        return valid
                ? Optional.empty()
                : refuse(
                        "target-invalid",
                        "target",
                        "Target arsip harus berupa angka atau N/A.",
                        "Isilah target.value, atau target.na.");
    }

    static Optional<Refusal> texts(Explanations explanations) {
        boolean tooMany = explanations.lists().anyMatch(list -> list.size() > MAX_TEXTS);
        boolean tooLong = explanations.lists().flatMap(List::stream).anyMatch(text -> text.length() > MAX_TEXT);
        return tooMany || tooLong
                ? refuse(
                        "text-too-long",
                        "",
                        "Tiap kolom uraian paling banyak 20 butir, masing-masing 4.000 karakter.",
                        "Ringkaslah uraiannya, rinciannya dapat dilampirkan sebagai bukti dukung.")
                : Optional.empty();
    }

    static boolean tooLong(BigDecimal number) {
        return number.precision() - number.scale() > MAX_INTEGER_DIGITS;
    }

    static Optional<Refusal> refuse(String code, String field, String sentence, String remedy) {
        return Optional.of(new Refusal(code, field, sentence, remedy));
    }
}
