package id.sakip.reporting.document;

import java.util.Objects;

/** A table in its place, with its caption. Landscape tables get pages of their own. */
public record TableBlock(Table table) implements Block {

    public TableBlock {
        Objects.requireNonNull(table, "table");
    }
}
