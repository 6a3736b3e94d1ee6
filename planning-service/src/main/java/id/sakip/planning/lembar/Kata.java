package id.sakip.planning.lembar;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words of enums as people read them in a drop-down: {@code Posisi akhir} for {@code POSISI_AKHIR}. */
final class Kata {
    static final String YA = "Ya";
    static final String TIDAK = "Tidak";

    private Kata() {}

    static String of(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static List<String> of(Enum<?>[] values) {
        return Stream.of(values).map(value -> of(value.name())).toList();
    }

    /** The name of the enum constant a person meant, whatever the case. */
    static String name(String word) {
        return word.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_]+", "_");
    }
}
