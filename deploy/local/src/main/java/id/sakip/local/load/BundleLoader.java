package id.sakip.local.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.Bundle;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.BundleReader;
import id.sakip.local.load.bundle.Kind;
import id.sakip.local.load.bundle.RefIds;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Loads a bundle: everything is validated before anything is sent, then file after file in the order of the manifest. */
public final class BundleLoader {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final BundleReader reader = new BundleReader();
    private final Api api;
    private final PrintStream out;

    public BundleLoader(Endpoints endpoints, Accounts accounts, PrintStream out) {
        this(new Api(endpoints, accounts, ""), out);
    }

    BundleLoader(Api api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    /** Loads a bundle of the kabupaten itself. */
    public ObjectNode load(Path directory, Path target) {
        return load(directory, target, PolicyOf.ITS_KABUPATEN);
    }

    /**
     * @param directory the bundle
     * @param target where the LKjIP and the summary are written
     * @return the headline figures and findings, as in {@code summary.json}
     * @throws id.sakip.local.load.bundle.BrokenBundle when a file is wrong; nothing was sent
     * @throws LoadFailure when a service refuses or does not answer
     */
    public ObjectNode load(Path directory, Path target, PolicyOf policy) {
        Bundle bundle = reader.read(directory);
        out.println("Memuat " + bundle.opd() + " Tahun " + bundle.tahun() + " dari " + directory + ": "
                + bundle.files().size() + " berkas sah.");
        Progress progress = new Progress(out, bundle.files().size());
        LoadContext context = new LoadContext(
                bundle,
                new RefIds(bundle.opd()),
                api.of(bundle.opd()),
                new Waiting(PATIENCE, progress),
                progress,
                policy);
        PlanFindings findings = new PlanFindings(context);
        Map<Kind, Step> steps = steps(context, findings);
        boolean changed = false;
        for (BundleFile file : bundle.files()) {
            String result = steps.get(file.kind()).load(file);
            progress.file(file.path(), result);
            changed |= file.kind() != Kind.LKJIP && !result.equals(LoadContext.UNCHANGED);
        }
        Summary summary = summary(context, findings, target, changed);
        summary.write(target.resolve("summary.json"));
        progress.note(target.resolve("summary.json") + ": " + summary.sentence());
        return summary.content();
    }

    /** Without an LKjIP, what planning found is all there is to sum up. */
    private static Summary summary(LoadContext context, PlanFindings findings, Path target, boolean changed) {
        return context.bundle()
                .first(Kind.LKJIP)
                .map(head -> new LkjipStep(context, head).publish(target, changed))
                .orElseGet(findings::summary);
    }

    private static Map<Kind, Step> steps(LoadContext context, PlanFindings findings) {
        OpdStep opd = new OpdStep(context);
        PlanStep plan = new PlanStep(context, findings);
        EvaluationStep evaluation = new EvaluationStep(context);
        ReportStep report = new ReportStep(context);
        Map<Kind, Step> steps = new EnumMap<>(Kind.class);
        steps.put(Kind.OPD, opd::register);
        steps.put(Kind.KEBIJAKAN, opd::publishPolicy);
        steps.put(Kind.RENSTRA, plan);
        steps.put(Kind.RENJA, plan);
        steps.put(Kind.IKU, plan);
        steps.put(Kind.PERJANJIAN_KINERJA, plan);
        steps.put(Kind.RENCANA_AKSI, plan);
        steps.put(Kind.REALISASI, new RealizationStep(context));
        steps.put(Kind.AKIP, evaluation::evaluateAkip);
        steps.put(Kind.IKM, evaluation::publishIkm);
        steps.put(Kind.IKM_DISTRIBUSI, evaluation::publishDistribution);
        steps.put(Kind.IPP, evaluation::publishIpp);
        steps.put(Kind.BENCHMARK, evaluation::publishBenchmarks);
        steps.put(Kind.TINDAK_LANJUT, evaluation::reportFollowUps);
        steps.put(Kind.LKJIP, report::head);
        steps.put(Kind.NARASI, report::narrative);
        steps.put(Kind.TERCETAK, report::printed);
        return steps;
    }
}
