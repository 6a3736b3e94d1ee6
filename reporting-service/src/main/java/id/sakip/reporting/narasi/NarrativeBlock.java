package id.sakip.reporting.narasi;

import java.util.List;

/** A piece of a narrative section: running text, or a list. */
public sealed interface NarrativeBlock {

    record Text(String text) implements NarrativeBlock {}

    record Items(List<String> items, boolean numbered) implements NarrativeBlock {
        public Items {
            items = List.copyOf(items);
        }
    }
}
