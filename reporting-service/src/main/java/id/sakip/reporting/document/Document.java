package id.sakip.reporting.document;

import java.util.List;
import java.util.Objects;

/** One printable document (LKjIP, Perjanjian Kinerja, ...): the single model behind JSON, PDF and DOCX. */
public record Document(String title, Cover cover, List<Block> parts) {

    public Document {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(cover, "cover");
        parts = List.copyOf(parts);
    }

    /** Every table in reading order. */
    public List<Table> tables() {
        return parts.stream()
                .filter(TableBlock.class::isInstance)
                .map(part -> ((TableBlock) part).table())
                .toList();
    }
}
