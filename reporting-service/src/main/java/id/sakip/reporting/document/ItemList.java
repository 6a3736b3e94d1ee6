package id.sakip.reporting.document;

import java.util.List;

/** A numbered or bulleted list. */
public record ItemList(boolean numbered, List<String> items) implements Block {

    public ItemList {
        items = List.copyOf(items);
    }
}
