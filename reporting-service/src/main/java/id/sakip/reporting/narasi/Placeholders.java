package id.sakip.reporting.narasi;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.table.LkjipTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts computed figures into prose: {@code {{3.1|rata-rata|capaian}}} becomes the text of that cell. */
public final class Placeholders {
    static final String NO_DATA = "[belum ada data]";
    private static final Pattern ADDRESS = Pattern.compile("\\{\\{\\s*([^|{}]+)\\|([^|{}]+)\\|([^|{}]+?)\\s*}}");

    private final LkjipTables tables;
    private final List<Unresolved> unresolved = new ArrayList<>();

    /** A placeholder nobody could fill. */
    public record Unresolved(String section, String address) {}

    public Placeholders(LkjipTables tables) {
        this.tables = tables;
    }

    public String fill(String section, String text) {
        Matcher matcher = ADDRESS.matcher(text);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(resolve(section, match)));
    }

    public List<Unresolved> unresolved() {
        return List.copyOf(unresolved);
    }

    /** Every placeholder of these sections that no figure answers. */
    public static List<Unresolved> unresolved(LkjipTables tables, Map<String, List<NarrativeBlock>> sections) {
        Placeholders placeholders = new Placeholders(tables);
        sections.forEach((section, blocks) -> blocks.forEach(block -> {
            if (block instanceof NarrativeBlock.Text text) {
                placeholders.fill(section, text.text());
            } else if (block instanceof NarrativeBlock.Items list) {
                list.items().forEach(item -> placeholders.fill(section, item));
            }
        }));
        return placeholders.unresolved();
    }

    private String resolve(String section, MatchResult match) {
        Optional<String> text = tables.cell(
                        match.group(1).strip(),
                        match.group(2).strip(),
                        match.group(3).strip())
                .map(Cell::text);
        if (text.isEmpty()) {
            unresolved.add(new Unresolved(section, match.group()));
        }
        return text.orElse(NO_DATA);
    }
}
