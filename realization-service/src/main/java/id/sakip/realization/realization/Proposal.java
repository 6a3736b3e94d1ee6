package id.sakip.realization.realization;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.kit.event.EventJson;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.EntryFacts;
import java.util.List;

/** Rows as a correction wants them. */
public record Proposal(List<EntryFacts> entries, List<BudgetFacts> anggaran) {
    public Proposal {
        entries = entries == null ? List.of() : List.copyOf(entries);
        anggaran = anggaran == null ? List.of() : List.copyOf(anggaran);
    }

    static Proposal read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, Proposal.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored proposal", e);
        }
    }
}
