package id.sakip.realization.evidence.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Name of a file as it may be shown and sent back: a label, never a path. */
public final class SafeName {
    private static final int MAX_LENGTH = 120;
    /** Control and format characters (line breaks, direction overrides, zero width), and what file systems forbid. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}/\\\\:*?\"<>|;%]");

    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern NOT_ATTRIBUTE_CHAR = Pattern.compile("[^A-Za-z0-9!#$&+.^_`|~-]");

    private SafeName() {}

    /** @return the last part of what was given, cleaned, with the extension of what the file really is */
    public static String of(String given, FileKind kind) {
        return stem(given, "." + kind.extension()) + "." + kind.extension();
    }

    /** @return cleaned, whatever kind the file turns out to be */
    public static String of(String given) {
        return stem(given, "");
    }

    private static String stem(String given, String extension) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = FORBIDDEN.matcher(name).replaceAll("_");
        if (!extension.isEmpty() && name.toLowerCase(Locale.ROOT).endsWith(extension)) {
            name = name.substring(0, name.length() - extension.length());
        }
        name = EDGES.matcher(name).replaceAll("");
        if (name.codePointCount(0, name.length()) > MAX_LENGTH) {
            name = name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH));
        }
        return name.isBlank() || RESERVED.matcher(name).matches() ? "bukti" + (name.isBlank() ? "" : "-" + name) : name;
    }

    /** @return Content-Disposition of a download (RFC 6266): a plain name for old clients, the whole name for the others */
    public static String disposition(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9._ -]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder text = new StringBuilder();
        name.codePoints().forEach(point -> {
            String character = Character.toString(point);
            if (point < 0x80 && !NOT_ATTRIBUTE_CHAR.matcher(character).matches()) {
                text.append(character);
            } else {
                for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
                    text.append("%%%02X".formatted(octet & 0xff));
                }
            }
        });
        return text.toString();
    }
}
