package id.sakip.local.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.Api;
import id.sakip.local.load.Service;
import id.sakip.local.load.bundle.Bundle;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.Kind;
import id.sakip.local.load.bundle.SchemaProjection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gathers everything the services hold about one OPD. Plans and realizations stand in the order of their approval and
 * verification, scores before the last realization of their year, the report at the end: the order of loading.
 */
public final class BundleExporter {
    private static final int LAST_TRIBULAN = 4;

    private final Source source;
    private final ExportedRealization realization;
    private final ExportedScores scores;
    private final ExportedReport report;

    public BundleExporter(Api api, String opd) {
        this.source = new Source(api, opd, new SchemaProjection());
        this.realization = new ExportedRealization(source);
        this.scores = new ExportedScores(source);
        this.report = new ExportedReport(source);
    }

    public Bundle export() {
        JsonNode planning = source.get(Service.PLANNING, source.opdPath("/bundel"));
        List<BundleFile> files = new ArrayList<>();
        files.add(source.file(Kind.OPD, "", (ObjectNode) planning.path("opd")));
        for (JsonNode policy : source.get(Service.PLANNING, "/v1/kebijakan").path("items")) {
            files.add(source.file(Kind.KEBIJAKAN, policy.path("id").textValue(), (ObjectNode) policy));
        }
        List<Moment> plans = plans(planning.path("dokumen"));
        TreeMap<Integer, List<Moment>> realized = years(plans).stream()
                .collect(Collectors.toMap(Function.identity(), realization::of, (a, b) -> a, TreeMap::new));
        files.addAll(inOrder(plans, realized));
        int reported = realized.navigableKeySet().first();
        for (int tahun : realized.navigableKeySet()) {
            scores.followUps(tahun).ifPresent(files::add);
            List<BundleFile> written = report.of(tahun, planning.path("opd").path("pejabat"));
            files.addAll(written);
            reported = written.isEmpty() && !planned(plans, tahun) ? reported : tahun;
        }
        return new Bundle(source.opd(), reported, files);
    }

    private List<Moment> plans(JsonNode documents) {
        List<Moment> plans = new ArrayList<>();
        for (JsonNode document : documents) {
            Kind kind = Kind.of(document.path("kind").textValue());
            JsonNode head = document.path("isi").path("document");
            String unit = document.path("isi").path("unitRef").asText();
            String which = head.path("tahunAwal").asText() + "-"
                    + head.path("label").asText() + (unit.isEmpty() ? "" : "-" + unit);
            plans.add(new Moment(document.path("disetujuiPada").textValue(), source.file(kind, which, (ObjectNode)
                    document.path("isi"))));
        }
        return plans;
    }

    private static List<Integer> years(List<Moment> plans) {
        int first =
                plans.stream().mapToInt(plan -> year(plan, "tahunAwal")).min().orElse(0);
        int last =
                plans.stream().mapToInt(plan -> year(plan, "tahunAkhir")).max().orElse(0);
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static boolean planned(List<Moment> plans, int tahun) {
        return plans.stream().anyMatch(plan -> year(plan, "tahunAwal") == tahun && year(plan, "tahunAkhir") == tahun);
    }

    private static int year(Moment plan, String property) {
        return plan.file().document().path(property).intValue();
    }

    private List<BundleFile> inOrder(List<Moment> plans, Map<Integer, List<Moment>> realized) {
        List<Moment> all = new ArrayList<>(plans);
        realized.values().forEach(all::addAll);
        all.sort(Comparator.comparing(Moment::at));
        List<BundleFile> files = new ArrayList<>();
        List<Integer> open = new ArrayList<>(realized.keySet());
        for (Moment moment : all) {
            int tahun = moment.file().tahun();
            if (moment.file().content().path("tribulan").intValue() == LAST_TRIBULAN && open.remove((Integer) tahun)) {
                files.addAll(scores.scores(tahun));
            }
            files.add(moment.file());
        }
        open.forEach(tahun -> files.addAll(scores.scores(tahun)));
        return files;
    }
}
