package id.sakip.planning.plan.domain;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Nomenclature codes. Sub kegiatan had two digits until about 2022 and have four since, so both are compared as four;
 * before 2021 the codes of Permendagri 13/2006 were used, which have another shape ({@code 4.01.4.01.21.01.106.04}).
 */
public final class Nomenclature {
    private static final Pattern OLD =
            Pattern.compile("\\d\\.\\d{2}\\.\\d\\.\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{2,3}(\\.\\d{2,3})?");

    private static final Pattern SHORT_SUB_KEGIATAN =
            Pattern.compile("(\\d\\.\\d{2}\\.\\d{2}\\.\\d\\.\\d{2}\\.)(\\d{2})");

    private static final int OLD_PREFIX = 6;
    private static final int PROGRAM = 7;

    private Nomenclature() {}

    /** The program a code belongs to: 7.01.01 is the first part of every code below it. */
    public static String programOf(String kode) {
        return kode.substring(0, Math.min(kode.length(), PROGRAM));
    }

    /** Program and activity of a code before 2021, without the number of the OPD in front: {@code 106.04}. */
    public static String oldKey(String kode) {
        String[] segments = kode.split("\\.");
        return beforePermendagri90(kode)
                ? String.join(".", Arrays.copyOfRange(segments, OLD_PREFIX, segments.length))
                : kode;
    }

    public static boolean beforePermendagri90(String kode) {
        return OLD.matcher(kode).matches();
    }

    public static String normalized(String kode) {
        Matcher matcher = SHORT_SUB_KEGIATAN.matcher(kode);
        return matcher.matches() ? matcher.group(1) + "00" + matcher.group(2) : kode;
    }

    public static boolean same(String a, String b) {
        return normalized(a).equals(normalized(b));
    }
}
