package id.sakip.local.export;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.local.load.Accounts;
import id.sakip.local.load.Api;
import id.sakip.local.load.Endpoints;
import id.sakip.local.load.LoadFailure;
import id.sakip.local.load.Role;
import id.sakip.local.load.Service;
import id.sakip.local.load.bundle.Bundle;
import java.io.PrintStream;
import java.nio.file.Path;

/** What {@code ./sakip export DIR} runs: every registered OPD as a bundle in a directory of its own. */
public final class ExportCommand {
    static final int EXPORTED = 0;
    static final int REFUSED = 3;

    private ExportCommand() {}

    /** @return the exit code */
    public static int run(Path target, Endpoints endpoints, Path demoAccounts, PrintStream out, PrintStream err) {
        try {
            Accounts accounts = Accounts.read(demoAccounts);
            JsonNode registered = new Api(endpoints, accounts, "")
                    .get(Role.BAPPEDA, Service.PLANNING, "/v1/opd?limit=200")
                    .body();
            for (JsonNode opd : registered.path("items")) {
                String kode = opd.path("kode").textValue();
                Bundle bundle = new BundleExporter(new Api(endpoints, accounts, kode), kode).export();
                new BundleWriter().write(bundle, target.resolve(kode));
                out.println(target.resolve(kode) + ": " + bundle.files().size() + " berkas");
            }
            return EXPORTED;
        } catch (LoadFailure failure) {
            err.println(failure.getMessage());
            return REFUSED;
        }
    }
}
