package id.sakip.kit.number;

import java.util.Optional;

/** A number whose notation is broken or ambiguous, such as {@code 1,689.395.603.00} or {@code 1.234}. */
public final class NumberNotation extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String suggestion;

    NumberNotation(String text, String suggestion) {
        super("ambiguous or malformed number: " + text);
        this.suggestion = suggestion;
    }

    /** @return what was probably meant, digits only; empty when nobody can tell */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }
}
