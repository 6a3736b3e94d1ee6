package id.sakip.reporting.temuan.check;

import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Ikm;
import id.sakip.reporting.fact.domain.Iku;
import id.sakip.reporting.fact.domain.OpdFacts;
import id.sakip.reporting.fact.domain.PerjanjianKinerja;
import id.sakip.reporting.fact.domain.Plan;
import id.sakip.reporting.fact.domain.Submission;
import id.sakip.reporting.fact.domain.Temuan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Findings the other services sent along with the documents in force; each finding once. */
public final class EventFindings {
    private static final int LAST_TRIBULAN = 4;

    private EventFindings() {}

    public static List<ReportFinding> of(OpdFacts facts) {
        int tahun = facts.tahun();
        List<ReportFinding> all = new ArrayList<>();
        facts.renstraFor(tahun).map(Fact::data).map(Plan::findings).ifPresent(found -> add(all, "planning", found));
        facts.renja().stream()
                .filter(plan -> plan.data().document().covers(tahun))
                .forEach(plan -> add(all, "planning", plan.data().findings()));
        facts.ikuFor(tahun).map(Fact::data).map(Iku::findings).ifPresent(found -> add(all, "planning", found));
        facts.perjanjianKinerjaFor(tahun)
                .map(Fact::data)
                .map(PerjanjianKinerja::findings)
                .ifPresent(found -> add(all, "planning", found));
        IntStream.rangeClosed(1, LAST_TRIBULAN)
                .mapToObj(tribulan -> facts.submission(tahun, tribulan))
                .forEach(submission -> submission
                        .map(Fact::data)
                        .map(Submission::findings)
                        .ifPresent(found -> add(all, "realization", found)));
        facts.ikmOf(tahun).map(Fact::data).map(Ikm::findings).ifPresent(found -> add(all, "evaluation", found));
        facts.tindakLanjut().stream()
                .filter(fact -> fact.data().tahun() == tahun)
                .forEach(fact -> add(all, "evaluation", fact.data().findings()));
        Map<List<Object>, ReportFinding> distinct = new LinkedHashMap<>();
        for (ReportFinding finding : all) {
            distinct.putIfAbsent(
                    Arrays.asList(finding.ruleId(), finding.place(), finding.printed(), finding.computed()), finding);
        }
        return List.copyOf(distinct.values());
    }

    private static void add(List<ReportFinding> all, String origin, List<Temuan> findings) {
        for (Temuan finding : findings) {
            all.add(new ReportFinding(
                    finding.ruleId(),
                    "WARNING".equals(finding.severity())
                            ? ReportFinding.Severity.WARNING
                            : ReportFinding.Severity.ERROR,
                    ReportFinding.Kind.RULE,
                    origin,
                    Place.of(finding.place() == null ? "" : finding.place(), "", ""),
                    finding.found(),
                    finding.expected(),
                    finding.sentence() == null ? "" : finding.sentence(),
                    finding.reason()));
        }
    }
}
