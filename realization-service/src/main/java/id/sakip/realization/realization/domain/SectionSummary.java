package id.sakip.realization.realization.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of the form one section answers for.
 *
 * @param places refs of its rows, by which findings name them
 * @param due rows that have to be filled in
 * @param filled how many of them are
 */
public record SectionSummary(String unitKerja, Set<String> places, int due, int filled) {

    /** @return in the order in which the sections first appear; rows no section answers for belong to none */
    public static List<SectionSummary> of(Form form) {
        Map<String, Collected> sections = new LinkedHashMap<>();
        for (FormRow row : form.rows()) {
            collect(sections, row.unitKerja(), row.ref(), row.due(), row.realized() != null);
        }
        for (FormBudgetRow row : form.budget()) {
            boolean due = row.serapan().pagu() != null && row.serapan().pagu().signum() > 0;
            collect(
                    sections,
                    row.unitKerja(),
                    row.node().ref(),
                    due,
                    row.serapan().realisasi() != null);
        }
        List<SectionSummary> summaries = new ArrayList<>();
        sections.forEach((unit, c) -> summaries.add(new SectionSummary(unit, Set.copyOf(c.places), c.due, c.filled)));
        return summaries;
    }

    private static void collect(
            Map<String, Collected> sections, String unit, String place, boolean due, boolean filled) {
        if (unit != null) {
            Collected section = sections.computeIfAbsent(unit, u -> new Collected());
            section.places.add(place);
            section.due += due ? 1 : 0;
            section.filled += due && filled ? 1 : 0;
        }
    }

    private static final class Collected {
        private final Set<String> places = new LinkedHashSet<>();
        private int due;
        private int filled;
    }
}
