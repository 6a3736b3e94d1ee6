package id.sakip.planning.opd.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Pangkat (rank) of a civil servant and the golongan (grade) it belongs to, domain note 8.4. */
public record Pangkat(String golongan, String pangkat, String dasarHukum, LocalDate berlaku, boolean verified) {

    /** The golongan of a pangkat, however it is abbreviated: "Penata Tk. I", "PENATA TINGKAT I". */
    public static Optional<String> golonganOf(String pangkat, List<Pangkat> ranks) {
        String wanted = plain(pangkat);
        return ranks.stream()
                .filter(rank -> plain(rank.pangkat()).equals(wanted))
                .map(Pangkat::golongan)
                .findFirst();
    }

    /** "III/d", "III d" and "iii/d" are one golongan. */
    public static boolean sameGolongan(String a, String b) {
        return letters(a).equals(letters(b));
    }

    private static String plain(String pangkat) {
        return pangkat.toLowerCase(Locale.ROOT)
                .replaceAll("\\btk\\b\\.?", "tingkat")
                .replaceAll("[\\s.]+", " ")
                .strip();
    }

    private static String letters(String golongan) {
        return golongan.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
