package id.sakip.planning.plan.domain.rule;

import id.sakip.planning.nomenklatur.domain.NomenclatureReference;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TreeContent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Everything a rule may look at: the document itself and the approved plans it must agree with.
 *
 * @param renstra the Renstra in effect for the years of the document
 * @param renja the Renja in effect for its year
 * @param today for dates that may not lie ahead
 * @param opd what the registry knows of the OPD and its neighbours
 * @param nomenclature the rows valid in the years of the document
 */
public record PlanFacts(
        PlanKind kind,
        DocumentHead head,
        Content content,
        Optional<TreeContent> renstra,
        Optional<TreeContent> renja,
        LocalDate today,
        OpdFacts opd,
        NomenclatureReference nomenclature) {

    public PlanFacts(
            PlanKind kind,
            DocumentHead head,
            Content content,
            Optional<TreeContent> renstra,
            Optional<TreeContent> renja,
            LocalDate today) {
        this(kind, head, content, renstra, renja, today, OpdFacts.UNKNOWN, NomenclatureReference.EMPTY);
    }

    public PlanFacts with(OpdFacts registered, NomenclatureReference reference) {
        return new PlanFacts(kind, head, content, renstra, renja, today, registered, reference);
    }

    public Optional<TreeContent> tree() {
        return content instanceof TreeContent tree ? Optional.of(tree) : Optional.empty();
    }
}
