package id.sakip.realization.realization;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.plan.PlanService;
import id.sakip.realization.plan.domain.PlanInEffect;
import id.sakip.realization.plan.domain.PlanVersion;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.FormAssembly;
import id.sakip.realization.realization.domain.FormFacts;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import id.sakip.realization.score.ScoreService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers plan, entries and scores of an OPD and has the form assembled. */
@ApplicationScoped
class FormReader {
    private final PlanService plans;
    private final ScoreService scores;
    private final SubmissionRepository submissions;
    private final StoredFigures figures;

    FormReader(PlanService plans, ScoreService scores, SubmissionRepository submissions, StoredFigures figures) {
        this.plans = plans;
        this.scores = scores;
        this.submissions = submissions;
        this.figures = figures;
    }

    Form read(String opd, int tahun, Tribulan tribulan, SubmissionOrigin origin) {
        List<Submission> ofYear = submissions.listOfYear(opd, tahun);
        List<PlanVersion> versions = plans.versionsOf(opd, tahun);
        return FormAssembly.assemble(new FormFacts(
                tahun,
                tribulan,
                origin,
                PlanInEffect.of(versions, tahun, tribulan),
                versions,
                plans.policyOf(tahun, tribulan),
                figures.entriesOf(ofYear),
                figures.budgetOf(ofYear),
                scores.scoresOf(opd, tahun),
                figures.yearsBefore(opd, tahun)));
    }

    Form read(Submission submission) {
        return read(submission.opd(), submission.tahun(), submission.tribulan(), submission.origin());
    }

    EntryVersions entryVersions(Submission submission) {
        Map<UUID, Long> byIndicator = figures.entriesByIndicator(submission).values().stream()
                .collect(Collectors.toMap(Entry::indicatorId, Entry::version));
        Map<UUID, Long> byNode = figures.budgetByNode(submission).values().stream()
                .collect(Collectors.toMap(BudgetEntry::nodeId, BudgetEntry::version));
        return new EntryVersions(byIndicator, byNode);
    }

    List<VerifiedValue> verifiedValues(Submission submission) {
        return figures.measuredByIndicator(submission).values().stream()
                .map(MeasuredValue::toVerifiedValue)
                .toList();
    }
}
