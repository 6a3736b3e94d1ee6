package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.export.BundleExporter;
import id.sakip.local.export.BundleWriter;
import id.sakip.local.export.RoundTrip;
import id.sakip.local.load.bundle.BrokenBundle;
import id.sakip.local.load.bundle.Bundle;
import id.sakip.local.load.bundle.BundleReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code ./sakip demo --all} runs: every sample bundle into one stack, and out again. The first one is the host whose
 * kabupaten's policy holds; the others are its guests.
 */
public final class LoadAllCommand {
    /** What came out is not what went in. */
    static final int DIFFERENT = 4;

    private final Api api;
    private final BundleLoader loader;
    private final PrintStream out;

    private LoadAllCommand(Endpoints endpoints, Accounts accounts, PrintStream out) {
        this.api = new Api(endpoints, accounts, "");
        this.loader = new BundleLoader(api, out);
        this.out = out;
    }

    /** @return the exit code */
    public static int run(
            List<Path> bundles, Path target, Endpoints endpoints, Path demoAccounts, PrintStream out, PrintStream err) {
        try {
            JsonNode summary = new LoadAllCommand(endpoints, Accounts.read(demoAccounts), out).load(bundles, target);
            List<JsonNode> differences = summary.findValues("differences");
            differences.forEach(list -> list.forEach(difference -> err.println(difference.textValue())));
            return differences.stream().allMatch(JsonNode::isEmpty) ? LoadCommand.LOADED : DIFFERENT;
        } catch (BrokenBundle | LoadFailure failure) {
            err.println(failure.getMessage());
            return failure instanceof BrokenBundle ? LoadCommand.BROKEN_BUNDLE : LoadCommand.REFUSED;
        }
    }

    private JsonNode load(List<Path> bundles, Path target) {
        ObjectNode summary = LoadContext.object();
        ArrayNode all = summary.putArray("kecamatan");
        PolicyOf policy = PolicyOf.ITS_KABUPATEN;
        for (Path directory : bundles) {
            Path out = target.resolve(directory.getFileName());
            ObjectNode one = loader.load(directory, out, policy);
            one.put("policy", policy.name());
            one.set("roundTrip", roundTrip(directory, out.resolve("bundel"), policy));
            all.add(one);
            policy = PolicyOf.HOST;
        }
        write(summary, target.resolve("summary.json"));
        all.forEach(one -> out.println(line(one)));
        return summary;
    }

    /** Writes what is held now as a bundle and compares it with what was loaded. */
    private ObjectNode roundTrip(Path directory, Path target, PolicyOf policy) {
        Bundle loaded = new BundleReader().read(directory);
        Bundle exported = new BundleExporter(api.of(loaded.opd()), loaded.opd()).export();
        new BundleWriter().write(exported, target);
        List<String> differences = new RoundTrip(policy).differences(loaded, new BundleReader().read(target));
        ObjectNode result = LoadContext.object().put("equal", differences.isEmpty());
        ArrayNode list = result.putArray("differences");
        differences.forEach(list::add);
        return result;
    }

    private static void write(JsonNode summary, Path file) {
        try {
            Files.writeString(file, summary.toPrettyString());
        } catch (IOException e) {
            throw new LoadFailure("Ringkasan " + file + " tidak dapat ditulis.", e);
        }
    }

    private static String line(JsonNode one) {
        return "%-16s %3d kesalahan, %3d peringatan; ekspor %s"
                .formatted(
                        one.path("opd").asText(),
                        one.path("counts").path("kesalahan").asInt(),
                        one.path("counts").path("peringatan").asInt(),
                        one.path("roundTrip").path("equal").asBoolean() ? "sama dengan yang dimuat" : "berbeda");
    }
}
