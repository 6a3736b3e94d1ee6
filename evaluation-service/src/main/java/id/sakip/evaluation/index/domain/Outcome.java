package id.sakip.evaluation.index.domain;

import java.util.List;

/** What a calculator answers: the result, or every reason why there is none. */
public sealed interface Outcome<T> {

    /** The input was complete and consistent. */
    record Scored<T>(T result) implements Outcome<T> {}

    /** The input was refused; all objections at once, so a person corrects it in one go. */
    record Refused<T>(List<Objection> objections) implements Outcome<T> {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
