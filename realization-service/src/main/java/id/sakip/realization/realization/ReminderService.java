package id.sakip.realization.realization;

import id.sakip.kit.http.Cursor;
import id.sakip.kit.http.Page;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.OpdPeriod;
import id.sakip.realization.period.Period;
import id.sakip.realization.period.PeriodExtension;
import id.sakip.realization.period.PeriodService;
import id.sakip.realization.plan.Opd;
import id.sakip.realization.plan.PlanService;
import id.sakip.realization.plan.domain.PolicyInEffect;
import id.sakip.realization.realization.domain.Reminder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is due and overdue, for one OPD and for all of them. */
@ApplicationScoped
public class ReminderService {
    private final PeriodService periods;
    private final PlanService plans;
    private final SubmissionRepository submissions;
    private final CurrentUser user;

    ReminderService(PeriodService periods, PlanService plans, SubmissionRepository submissions, CurrentUser user) {
        this.periods = periods;
        this.plans = plans;
        this.submissions = submissions;
        this.user = user;
    }

    @Transactional
    public List<Reminder> remindersOf(String kode, int tahun) {
        user.requireOpd(kode);
        Opd opd = plans.findOpd(kode).orElseThrow(Problem::notFound);
        return reminders(List.of(opd), tahun).get(0).reminders();
    }

    /** @return OPD by OPD, those with nothing left to do among them */
    @Transactional
    public Page<OpdReminders> remindersOfAll(int tahun, String cursor, int size) {
        String after = cursor == null ? "" : Cursor.decode(cursor, 1).get(0);
        List<Opd> page = plans.opdAfter(after, size + 1);
        return Page.of(reminders(page, tahun), size, r -> Cursor.encode(r.opd()));
    }

    private List<OpdReminders> reminders(List<Opd> page, int tahun) {
        List<Opened> opened =
                periods.periodsOf(tahun).stream().map(this::opened).toList();
        Map<String, List<PeriodExtension>> extensions = periods.extensionsOf(tahun);
        Map<String, Submission> started = submissions
                .listOfYear(page.stream().map(Opd::kode).toList(), tahun)
                .stream()
                .collect(Collectors.toMap(s -> PeriodService.key(s.opd(), s.tribulan()), Function.identity()));
        return page.stream()
                .map(opd -> new OpdReminders(
                        opd.kode(),
                        opd.nama(),
                        opened.stream()
                                .flatMap(o -> {
                                    String key = PeriodService.key(
                                            opd.kode(), o.period().tribulan());
                                    return reminder(opd, o, extensions.getOrDefault(key, List.of()), started.get(key))
                                            .stream();
                                })
                                .toList()))
                .toList();
    }

    private Opened opened(Period period) {
        Tribulan tribulan = period.tribulan();
        return new Opened(period, plans.policyOf(period.tahun(), tribulan), periods.today(period.tahun(), tribulan));
    }

    private static Optional<Reminder> reminder(
            Opd opd, Opened opened, List<PeriodExtension> extensions, Submission submission) {
        Period period = opened.period();
        OpdPeriod own = new OpdPeriod(period, extensions, opened.policy(), opened.today());
        return Reminder.of(
                new Reminder.About(
                        opd.kode(),
                        opd.nama(),
                        period.tahun(),
                        period.tribulan(),
                        opened.policy().periodLabel()),
                new Reminder.Standing(own.state(), own.deadline(), own.today(), own.months()),
                submission == null ? null : submission.status(),
                submission != null && submission.approvedAt() != null);
    }

    /** What is the same for every OPD, read once. */
    private record Opened(Period period, PolicyInEffect policy, LocalDate today) {}

    /** Reminders of one OPD. */
    public record OpdReminders(String opd, String nama, List<Reminder> reminders) {}
}
