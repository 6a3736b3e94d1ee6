package id.sakip.planning.opd.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * NIP (nomor induk pegawai, civil servant number): 18 digits, {@code YYYYMMDD} of birth, {@code YYYYMM} of appointment,
 * {@code S} sex, {@code NNN} serial; printed as 8 6 1 3. Rule V-NIP-1 (domain note 8.3). PPPK numbers differ in the middle,
 * so only length and birth date are certain defects, the rest asks for a second look.
 */
public final class Nip {
    private static final int LENGTH = 18;
    private static final int SHOWN = 4;
    private static final int YOUNGEST_AT_APPOINTMENT = 15;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Nip() {}

    /** @param certain whether the number is surely wrong, or only unusual */
    public record Defect(String sentence, boolean certain) {}

    /** The bare digits, for storage and comparison. */
    public static String digits(String nip) {
        return SEPARATORS.matcher(nip).replaceAll("");
    }

    /** An NIP holds a date of birth: whoever does not need it sees the last four digits only. */
    public static String masked(String nip) {
        String digits = digits(nip);
        int hidden = Math.max(0, digits.length() - SHOWN);
        return "*".repeat(hidden) + digits.substring(hidden);
    }

    public static Optional<Defect> defectOf(String nip) {
        String digits = digits(nip);
        if (digits.length() != LENGTH || !DIGITS.matcher(digits).matches()) {
            return certain("harus terdiri atas 18 angka");
        }
        Optional<LocalDate> birth = birth(digits);
        if (birth.isEmpty()) {
            return certain("tidak memuat tanggal lahir yang benar pada delapan angka pertama");
        }
        return unusual(digits, birth.get());
    }

    private static Optional<Defect> unusual(String digits, LocalDate birth) {
        int month = number(digits, 12, 14);
        if (month < 1 || month > 12) {
            return doubtful("memuat bulan pengangkatan " + digits.substring(12, 14) + ", periksa kembali");
        }
        YearMonth appointed = YearMonth.of(number(digits, 8, 12), month);
        if (appointed.isBefore(YearMonth.from(birth.plusYears(YOUNGEST_AT_APPOINTMENT)))) {
            return doubtful("menunjukkan pengangkatan sebelum usia 15 tahun, periksa kembali");
        }
        char sex = digits.charAt(14);
        if (sex != '1' && sex != '2') {
            return doubtful("memuat kode jenis kelamin " + sex + ", seharusnya 1 atau 2");
        }
        return number(digits, 15, 18) == 0 ? doubtful("memuat nomor urut 000, periksa kembali") : Optional.empty();
    }

    private static Optional<LocalDate> birth(String digits) {
        try {
            return Optional.of(LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8)))
                    .filter(date -> date.getYear() >= 1900);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private static Optional<Defect> certain(String sentence) {
        return Optional.of(new Defect(sentence, true));
    }

    private static Optional<Defect> doubtful(String sentence) {
        return Optional.of(new Defect(sentence, false));
    }
}
