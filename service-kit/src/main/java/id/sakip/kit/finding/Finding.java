package id.sakip.kit.finding;

import java.util.Objects;

/**
 * Temuan (finding): a place where a document breaks a rule of the catalogue.
 *
 * @param ruleId stable id of the rule, such as {@code V-SUM-1}
 * @param place where it is, in words a person finds it by
 * @param found what stands there; null when something is missing
 * @param expected what should stand there; null when nobody can compute it
 * @param sentence one Indonesian sentence saying what is wrong and what to do
 * @param reason why it was accepted; null while nobody has
 */
public record Finding(
        String ruleId, Severity severity, String place, String found, String expected, String sentence, String reason) {
    public Finding {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(sentence, "sentence");
    }

    public static Finding error(String ruleId, String place, String found, String expected, String sentence) {
        return new Finding(ruleId, Severity.ERROR, place, found, expected, sentence, null);
    }

    public static Finding warning(String ruleId, String place, String found, String expected, String sentence) {
        return new Finding(ruleId, Severity.WARNING, place, found, expected, sentence, null);
    }

    public Finding acceptedBecause(String reason) {
        return new Finding(ruleId, severity, place, found, expected, sentence, reason);
    }
}
