package id.sakip.realization.realization;

import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.evidence.EvidenceService;
import id.sakip.realization.period.PeriodService;
import id.sakip.realization.plan.Opd;
import id.sakip.realization.plan.PlanService;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.SubmissionChecks;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads the form: what is due, what was entered, what it comes to. */
@ApplicationScoped
public class FormService {
    private final FormReader forms;
    private final SubmissionRepository submissions;
    private final PlanService plans;
    private final PeriodService periods;
    private final EvidenceService evidence;
    private final CurrentUser user;

    FormService(
            FormReader forms,
            SubmissionRepository submissions,
            PlanService plans,
            PeriodService periods,
            EvidenceService evidence,
            CurrentUser user) {
        this.forms = forms;
        this.submissions = submissions;
        this.plans = plans;
        this.periods = periods;
        this.evidence = evidence;
        this.user = user;
    }

    @Transactional
    public FormView form(Where where) {
        String kode = where.opd();
        int tahun = where.tahun();
        Tribulan tribulan = where.tribulan();
        Opd opd = opd(kode);
        Optional<Submission> submission = submissions.findOne(kode, tahun, tribulan);
        SubmissionOrigin origin = submission.map(Submission::origin).orElse(SubmissionOrigin.SYSTEM);
        Form form = forms.read(kode, tahun, tribulan, origin);
        return new FormView(
                opd,
                form,
                SubmissionChecks.of(form),
                submission.orElse(null),
                submission.map(forms::entryVersions).orElse(EntryVersions.NONE),
                submission.map(forms::verifiedValues).orElse(List.of()),
                plans.revisionsOf(kode, tahun),
                evidence.ofEntries(kode, tahun, tribulan),
                periods.ofOpd(kode, tahun, tribulan),
                plans.policyOf(tahun, tribulan).periodLabel());
    }

    @Transactional
    public List<Submission> submissionsOf(String kode, int tahun) {
        opd(kode);
        return submissions.listOfYear(kode, tahun);
    }

    private Opd opd(String kode) {
        user.requireOpd(kode);
        return plans.findOpd(kode).orElseThrow(Problem::notFound);
    }
}
