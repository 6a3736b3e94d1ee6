package id.sakip.planning.nomenklatur.domain;

import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Nomenclature;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows of the nomenclature that were valid in the years of a document, looked up by code and by name. */
public final class NomenclatureReference {
    public static final NomenclatureReference EMPTY = new NomenclatureReference(List.of(), List.of());
    private static final int SHORTEST_WORD = 4;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]+");

    private record Name(Level level, String letters) {}

    private final Map<String, NomenclatureEntry> byCode = new HashMap<>();
    private final Map<Name, NomenclatureEntry> byName = new HashMap<>();
    private final List<OldCode> old;

    public NomenclatureReference(List<NomenclatureEntry> entries, List<OldCode> old) {
        entries.forEach(entry -> {
            byCode.put(entry.kode(), entry);
            byName.putIfAbsent(new Name(entry.level(), letters(entry.nama())), entry);
        });
        this.old = List.copyOf(old);
    }

    public boolean empty() {
        return byCode.isEmpty();
    }

    public Optional<NomenclatureEntry> find(String kode) {
        return Optional.ofNullable(byCode.get(Nomenclature.normalized(kode)));
    }

    /** The row of exactly this name, however it is spaced and punctuated. */
    public Optional<NomenclatureEntry> named(Level level, String nama) {
        return Optional.ofNullable(byName.get(new Name(level, letters(nama))));
    }

    /** Every name of a level. */
    public List<String> names(Level level) {
        return byCode.values().stream()
                .filter(entry -> entry.level() == level)
                .map(NomenclatureEntry::nama)
                .toList();
    }

    /** The codes that took the place of a code used before 2021. */
    public List<String> successors(String kodeLama) {
        return old.stream()
                .filter(step -> step.kodeLama().equals(Nomenclature.oldKey(kodeLama)))
                .map(OldCode::kode)
                .toList();
    }

    /** Whether a name is a way of writing the other: half of the longer words of the shorter one stand in both. */
    public static boolean resembles(String nama, String other) {
        Set<String> words = words(nama);
        Set<String> others = words(other);
        long shared = words.stream().filter(others::contains).count();
        return shared * 2 >= Math.min(words.size(), others.size());
    }

    public static String letters(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
