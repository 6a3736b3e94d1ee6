package id.sakip.realization.realization.api;

import id.sakip.realization.realization.FormView;
import id.sakip.realization.realization.ReturnNote;
import id.sakip.realization.realization.SectionState;
import id.sakip.realization.realization.domain.SectionSummary;
import java.time.Instant;
import java.util.List;

/**
 * The part of the form one section answers for.
 *
 * @param due rows that have to be filled in
 * @param filled how many of them are
 * @param findings how many there are on its rows
 * @param by who handed it in or gave it back; absent while it is being filled in
 */
public record SectionResponse(
        String unitKerja,
        SectionState.Status status,
        int due,
        int filled,
        long findings,
        String by,
        Instant at,
        List<ReturnNote> notes) {
    static List<SectionResponse> of(FormView view) {
        List<SectionState> states =
                view.submission() == null ? List.of() : view.submission().sections();
        return SectionSummary.of(view.form()).stream()
                .map(summary -> of(summary, state(states, summary), view))
                .toList();
    }

    private static SectionResponse of(SectionSummary summary, SectionState state, FormView view) {
        return new SectionResponse(
                summary.unitKerja(),
                state.status(),
                summary.due(),
                summary.filled(),
                view.findings().stream()
                        .filter(f -> summary.places().contains(f.place()))
                        .count(),
                state.by(),
                state.at(),
                state.notes() == null ? List.of() : state.notes());
    }

    private static SectionState state(List<SectionState> states, SectionSummary summary) {
        return states.stream()
                .filter(s -> s.unitKerja().equals(summary.unitKerja()))
                .findFirst()
                .orElseGet(
                        () -> new SectionState(summary.unitKerja(), SectionState.Status.DRAFT, null, null, List.of()));
    }
}
