package id.sakip.reporting.render;

import java.util.Map;
import java.util.Optional;

/**
 * Where the headings and tables of a document stand on paper.
 *
 * @param byPart position in {@code Document.parts()} of a heading or table to its place
 */
public record PageNumbers(Map<Integer, Place> byPart) {

    /**
     * A page.
     *
     * @param sheet position in the file, from 1
     * @param printed the number at its foot, e.g. {@code iii} or {@code 12}
     */
    public record Place(int sheet, String printed) {}

    public PageNumbers {
        byPart = Map.copyOf(byPart);
    }

    /** Page numbers of a document that was never laid out: Word fills them in when it opens the file. */
    public static PageNumbers unknown() {
        return new PageNumbers(Map.of());
    }

    public Optional<Place> of(int part) {
        return Optional.ofNullable(byPart.get(part));
    }
}
