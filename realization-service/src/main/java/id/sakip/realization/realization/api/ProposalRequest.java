package id.sakip.realization.realization.api;

import id.sakip.realization.realization.Proposal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Rows as the correction wants them; they replace what was proposed before. */
public record ProposalRequest(
        @Size(max = 500) List<@NotNull EntryRequest> entries,
        @Size(max = 500) List<@NotNull BudgetRequest> anggaran) {
    Proposal toProposal() {
        return new Proposal(
                entries == null
                        ? null
                        : entries.stream().map(EntryRequest::toFacts).toList(),
                anggaran == null
                        ? null
                        : anggaran.stream().map(BudgetRequest::toFacts).toList());
    }
}
