package id.sakip.evaluation.lke;

import id.sakip.evaluation.akip.domain.LkeForm.Question;
import id.sakip.evaluation.evidence.DocumentFact;
import id.sakip.evaluation.evidence.ExistingEvidenceService;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.lke.domain.EvidenceSuggestion.Judgement;
import id.sakip.evaluation.lke.domain.LkeCrossCheck;
import id.sakip.evaluation.lke.domain.LkeCrossCheck.EvidenceState;
import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.kit.finding.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds answers of a worksheet against each other, against the documents the system holds and the evidence attached. */
@ApplicationScoped
class LkeFindings {

    private final LkeEvidenceRepository evidence;
    private final ExistingEvidenceService documents;
    private final ReferenceData reference;

    LkeFindings(LkeEvidenceRepository evidence, ExistingEvidenceService documents, ReferenceData reference) {
        this.evidence = evidence;
        this.documents = documents;
        this.reference = reference;
    }

    /** @param judgementCounts whether a verdict may be used: a warning must not tell what its reader may not see */
    List<Finding> of(Worksheet worksheet, Map<String, Fraction> answers, Predicate<LkeEvidence> judgementCounts) {
        return new LkeCrossCheck(worksheet.form()).check(answers, states(worksheet, judgementCounts));
    }

    private Map<String, EvidenceState> states(Worksheet worksheet, Predicate<LkeEvidence> judgementCounts) {
        Lke lke = worksheet.lke();
        Set<String> available = documents.factsOf(lke.opd()).stream()
                .filter(fact -> speaksFor(fact, lke.tahun()))
                .map(DocumentFact::kind)
                .collect(Collectors.toSet());
        Map<String, List<LkeEvidence>> attached = evidence.findOfWorksheet(lke.id()).stream()
                .collect(Collectors.groupingBy(e -> e.attached().kode()));
        Map<String, EvidenceState> states = new HashMap<>();
        for (Question question : worksheet.form().questions()) {
            List<LkeEvidence> own = attached.getOrDefault(question.kode(), List.of());
            int rejected = (int) own.stream()
                    .filter(judgementCounts)
                    .filter(e -> e.judgement() != null && e.judgement() != Judgement.VALID)
                    .count();
            states.put(question.kode(), new EvidenceState(available, own.size() - rejected, rejected));
        }
        return states;
    }

    private boolean speaksFor(DocumentFact fact, int tahun) {
        return reference
                .evidenceKind(fact.kind())
                .filter(kind -> kind.speaksFor(tahun, fact.tahunAwal(), fact.tahunAkhir()))
                .isPresent();
    }
}
