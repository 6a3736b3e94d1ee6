package id.sakip.reporting.temuan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a printed cell says. Old documents mix conventions even within one number ({@code 1,818.731,123}), so a number may
 * have two readings; it is right when either is (domain rules 8.1).
 */
final class PrintedFigure {
    enum Kind {
        EMPTY,
        NONE,
        NOT_APPLICABLE,
        NUMBER,
        TEXT
    }

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)*");
    private static final int GROUP = 3;

    private final Kind kind;
    private final List<BigDecimal> readings;

    private PrintedFigure(Kind kind, List<BigDecimal> readings) {
        this.kind = kind;
        this.readings = readings;
    }

    static PrintedFigure read(String text) {
        String token = text == null ? "" : text.strip();
        if (token.isEmpty()) {
            return new PrintedFigure(Kind.EMPTY, List.of());
        }
        if (token.equalsIgnoreCase("n/a")) {
            return new PrintedFigure(Kind.NOT_APPLICABLE, List.of());
        }
        if (token.matches("[-–—]+")) {
            return new PrintedFigure(Kind.NONE, List.of());
        }
        Matcher number = NUMBER.matcher(token.replaceFirst("(?i)^rp\\s*\\.?\\s*", "")
                .replaceFirst("^[A-E]{1,2}\\s*\\(?\\s*(?=\\d)", "")
                .replaceAll("(?<=\\d)\\s+(?=\\d)", "")
                .replaceFirst(",-$", ""));
        if (!number.lookingAt()) {
            return new PrintedFigure(Kind.TEXT, List.of());
        }
        return new PrintedFigure(Kind.NUMBER, readings(number.group()));
    }

    Kind kind() {
        return kind;
    }

    List<BigDecimal> readings() {
        return readings;
    }

    /** The reading to talk about: the one nearest to what was expected. */
    BigDecimal nearest(BigDecimal expected) {
        return readings.stream()
                .min(Comparator.comparing(reading -> reading.subtract(expected).abs()))
                .orElseThrow();
    }

    private static List<BigDecimal> readings(String digits) {
        String[] parts = digits.split("[.,]");
        List<BigDecimal> readings = new ArrayList<>();
        if (parts.length == 1) {
            readings.add(new BigDecimal(digits));
            return readings;
        }
        boolean grouped = true;
        for (int i = 1; i < parts.length; i++) {
            grouped &= parts[i].length() == GROUP;
        }
        if (grouped) {
            readings.add(new BigDecimal(String.join("", parts)));
        }
        if (!grouped || parts.length == 2) {
            String last = parts[parts.length - 1];
            String whole =
                    String.join("", parts).substring(0, String.join("", parts).length() - last.length());
            readings.add(new BigDecimal(whole + "." + last));
        }
        return readings;
    }
}
