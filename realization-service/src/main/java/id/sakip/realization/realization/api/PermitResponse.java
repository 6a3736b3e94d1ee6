package id.sakip.realization.realization.api;

import id.sakip.realization.realization.CorrectionQueryService;
import id.sakip.realization.realization.Permit;
import id.sakip.realization.realization.Proposal;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.PermitState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An izin koreksi and what was proposed under it.
 *
 * @param version also the ETag
 * @param entries kinerja rows as the correction wants them
 * @param anggaran anggaran rows as the correction wants them
 */
public record PermitResponse(
        UUID id,
        PermitState state,
        List<UUID> indicators,
        List<UUID> nodes,
        String reason,
        LocalDate until,
        String grantedBy,
        Instant grantedAt,
        List<String> proposedBy,
        Instant proposedAt,
        List<ProposedEntry> entries,
        List<BudgetFacts> anggaran,
        String appliedBy,
        Instant appliedAt,
        long version) {
    public record ProposedEntry(UUID indicatorId, FormRowResponse.EntryResponse entry) {}

    static PermitResponse of(Permit p, CorrectionQueryService corrections) {
        Proposal proposal = corrections.proposalOf(p);
        return new PermitResponse(
                p.id(),
                p.state(corrections.today(p.where())),
                p.indicators(),
                p.nodes(),
                p.reason(),
                p.until(),
                p.grantedBy(),
                p.grantedAt(),
                p.proposedBy(),
                p.proposedAt(),
                proposal.entries().stream()
                        .map(e -> new ProposedEntry(e.indicatorId(), FormRowResponse.EntryResponse.of(e)))
                        .toList(),
                proposal.anggaran(),
                p.appliedBy(),
                p.appliedAt(),
                p.version());
    }
}
