package id.sakip.realization.field;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.realization.EntryService;
import id.sakip.realization.realization.FormService;
import id.sakip.realization.realization.FormView;
import id.sakip.realization.realization.Where;
import id.sakip.realization.realization.domain.EnteredValue;
import id.sakip.realization.realization.domain.EntryFacts;
import id.sakip.realization.realization.domain.Explanations;
import id.sakip.realization.realization.domain.FormRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Proposes the number of verified field reports as the realization of an indicator ("26 laporan"); a person accepts it. */
@ApplicationScoped
public class FieldProposalService {
    /** Ends every sentence taken over, so that the next one replaces it. */
    private static final String MARK = " terverifikasi (laporan lapangan)";

    private final FieldProposals proposals;
    private final FormRepository fieldForms;
    private final FormService forms;
    private final EntryService entries;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    FieldProposalService(
            FieldProposals proposals,
            FormRepository fieldForms,
            FormService forms,
            EntryService entries,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.proposals = proposals;
        this.fieldForms = fieldForms;
        this.forms = forms;
        this.entries = entries;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param basis what the count stands for, by the accumulation type of the indicator
     * @param entered what stands in the entry now; null when nothing does
     * @param entryVersion for If-Match when it is accepted
     * @param acceptedReports count that was taken over last; null when none was
     */
    public record Proposal(
            UUID indicatorId,
            String ref,
            String nama,
            String form,
            int reports,
            String sentence,
            Basis basis,
            BigDecimal entered,
            long entryVersion,
            Integer acceptedReports,
            String acceptedBy,
            Instant acceptedAt) {}

    /** Says which form counts for an indicator. */
    @Transactional
    public void feed(String opd, UUID indicatorId, String form) {
        user.requireOpd(opd);
        if (fieldForms.findNewest(form).isEmpty()) {
            throw Problem.of(422, "field-form-unknown", form);
        }
        proposals.feed(opd, indicatorId, form, user.name(), now());
        audit.record("field.feed-set", "indicator/" + indicatorId, opd, null, Map.of("form", form));
    }

    @Transactional
    public List<Proposal> list(Where where) {
        FormView view = forms.form(where);
        return proposals.feedsOf(where.opd()).stream()
                .map(feed -> row(view, feed.indicatorId()).map(row -> proposal(where, view, feed, row)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Takes the count over into the entry, with a sentence that says where it comes from. */
    @Transactional
    public Proposal accept(Where where, UUID indicatorId, String ifMatch) {
        FormView view = forms.form(where);
        FieldProposals.Feed feed = proposals.feedsOf(where.opd()).stream()
                .filter(f -> f.indicatorId().equals(indicatorId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        FormRow row = row(view, indicatorId).orElseThrow(Problem::notFound);
        Proposal proposal = proposal(where, view, feed, row);
        Preconditions.requireMatch(ifMatch, proposal.entryVersion());
        entries.saveEntry(where, ifMatch, taken(row, proposal));
        proposals.accepted(
                where.opd(), where.tahun(), where.tribulan().number(), feed, proposal.reports(), user.name(), now());
        FormView after = forms.form(where);
        return proposal(where, after, feed, row(after, indicatorId).orElseThrow());
    }

    private static EntryFacts taken(FormRow row, Proposal proposal) {
        Explanations old = row.entry() == null ? Explanations.NONE : row.entry().explanations();
        List<String> penjelasan = Stream.concat(
                        old.penjelasan().stream().filter(text -> !text.endsWith(MARK)), Stream.of(proposal.sentence()))
                .toList();
        return new EntryFacts(
                proposal.indicatorId(),
                new EnteredValue(
                        BigDecimal.valueOf(proposal.reports()), null, null, null, false, null, proposal.basis()),
                row.entry() == null ? null : row.entry().target(),
                new Explanations(
                        penjelasan, old.hambatan(), old.rekomendasi(), old.upaya(), old.rencanaTindakLanjut()));
    }

    private Proposal proposal(Where where, FormView view, FieldProposals.Feed feed, FormRow row) {
        Basis basis = row.indicator().definition().withinYear().defaultBasis();
        int tribulan = where.tribulan().number();
        int reports = proposals.verified(
                where.opd(), feed.form(), where.tahun(), basis == Basis.TRIBULAN ? tribulan : 1, tribulan);
        Optional<FieldProposals.Acceptance> accepted =
                proposals.newestAcceptance(where.opd(), where.tahun(), tribulan, feed.indicatorId());
        return new Proposal(
                feed.indicatorId(),
                row.ref(),
                row.indicator().definition().nama(),
                feed.form(),
                reports,
                reports + " laporan " + feed.form() + MARK,
                basis,
                row.entry() == null ? null : row.entry().entered().value(),
                view.versions().ofIndicator(feed.indicatorId()),
                accepted.map(FieldProposals.Acceptance::reports).orElse(null),
                accepted.map(FieldProposals.Acceptance::by).orElse(null),
                accepted.map(FieldProposals.Acceptance::at).orElse(null));
    }

    private static Optional<FormRow> row(FormView view, UUID indicatorId) {
        return view.form().rows().stream()
                .filter(row -> row.indicator().definition().id().equals(indicatorId))
                .findFirst();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
