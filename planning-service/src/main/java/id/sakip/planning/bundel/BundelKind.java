package id.sakip.planning.bundel;

import id.sakip.planning.plan.domain.PlanKind;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The word a bundle has for a kind of document: {@code perjanjian-kinerja}. */
public final class BundelKind {
    private BundelKind() {}

    public static String key(PlanKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PlanKind> of(String key) {
        return Stream.of(PlanKind.values())
                .filter(kind -> key(kind).equals(key))
                .findFirst();
    }
}
