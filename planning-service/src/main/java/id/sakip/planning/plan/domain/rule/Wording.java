package id.sakip.planning.plan.domain.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares wordings as a reader would: typing mistakes do not make another indicator. */
final class Wording {
    /** Of a hundred letters this many may differ. */
    private static final int TYPING_MISTAKES = 7;

    private static final int STEM = 5;

    /** Words every second row uses; sharing one of them says nothing. */
    private static final Set<String> COMMON = Set.of(
            "jumla", "perse", "prese", "cakup", "terse", "terla", "terpe", "tersu", "menin", "penin", "penye", "pelak",
            "dilak", "kegia", "fasil", "difas", "desa", "kelur", "kecam", "daera", "perang", "peran", "kabup", "yang",
            "dalam", "untuk", "dengan", "denga", "terka", "rangk", "tingk", "wilay", "lainn", "urusa", "pemer", "masya",
            "rapat", "koord", "binaa", "gawas", "dan", "atau", "oleh", "dari", "pada", "tepat", "waktu", "telah",
            "sesua", "upaya");

    private Wording() {}

    static boolean alike(String a, String b) {
        String one = normalized(a);
        String other = normalized(b);
        int longest = Math.max(one.length(), other.length());
        int mistakes = longest * TYPING_MISTAKES / 100;
        return longest > 0 && Math.abs(one.length() - other.length()) <= mistakes && distance(one, other) <= mistakes;
    }

    /** How many words that say something both have. */
    static long shared(String a, String b) {
        Set<String> words = stems(a);
        return stems(b).stream().filter(words::contains).count();
    }

    /** First letters only: Indonesian inflects at both ends, and a prefix is dropped first. */
    private static Set<String> stems(String text) {
        return Arrays.stream(normalized(text).split(" "))
                .map(word -> word.replaceFirst("^(per|pen|pem|peng|men|mem|di|ter|ber)(?=.{5,})", ""))
                .filter(word -> word.length() >= 3)
                .map(word -> word.length() > STEM ? word.substring(0, STEM) : word)
                .filter(stem -> !COMMON.contains(stem))
                .collect(Collectors.toSet());
    }

    private static String normalized(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("\\bnon ", "non")
                .strip();
    }

    /** Levenshtein: how many letters have to change. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }
}
