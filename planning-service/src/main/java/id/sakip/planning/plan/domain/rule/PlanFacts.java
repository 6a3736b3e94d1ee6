package id.sakip.planning.plan.domain.rule;

import id.sakip.planning.kebijakan.domain.Policy.Scale;
import id.sakip.planning.nomenklatur.domain.NomenclatureReference;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TreeContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything a rule may look at: the document itself and the approved plans it must agree with.
 *
 * @param renstra the Renstra in effect for the years of the document
 * @param renja the Renja in effect for its year
 * @param today for dates that may not lie ahead
 * @param opd what the registry knows of the OPD and its neighbours
 * @param nomenclature the rows valid in the years of the document
 * @param agreement the Perjanjian Kinerja in effect for its year
 * @param scales the scales of predikat the kabupaten used in its year
 */
public record PlanFacts(
        PlanKind kind,
        DocumentHead head,
        Content content,
        Optional<TreeContent> renstra,
        Optional<TreeContent> renja,
        LocalDate today,
        OpdFacts opd,
        NomenclatureReference nomenclature,
        Optional<PerjanjianKinerja> agreement,
        List<Scale> scales) {

    /** Of a document nothing else bears on. */
    public PlanFacts(
            PlanKind kind,
            DocumentHead head,
            Content content,
            Optional<TreeContent> renstra,
            Optional<TreeContent> renja,
            LocalDate today) {
        this(
                kind,
                head,
                content,
                renstra,
                renja,
                today,
                OpdFacts.UNKNOWN,
                NomenclatureReference.EMPTY,
                Optional.empty(),
                List.of());
    }

    public PlanFacts with(OpdFacts registered, NomenclatureReference reference) {
        return new PlanFacts(kind, head, content, renstra, renja, today, registered, reference, agreement, scales);
    }

    public PlanFacts with(Optional<PerjanjianKinerja> signed, List<Scale> used) {
        return new PlanFacts(kind, head, content, renstra, renja, today, opd, nomenclature, signed, used);
    }

    public Optional<TreeContent> tree() {
        return content instanceof TreeContent tree ? Optional.of(tree) : Optional.empty();
    }
}
