package id.sakip.planning.plan.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letter of a scale beside its number, as targets print it: {@code 50 (CC)}, {@code A 85}, {@code B}. */
public record Grade(String label) {
    private static final Pattern FORM =
            Pattern.compile("(?:[\\d.,]+\\s*%?\\s*)?\\(?([A-E]{1,2})\\)?(?:\\s*[\\d.,]+\\s*%?)?");

    public static Optional<Grade> of(Value value) {
        if (value.text() == null) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(value.text().strip());
        return matcher.matches() ? Optional.of(new Grade(matcher.group(1))) : Optional.empty();
    }
}
