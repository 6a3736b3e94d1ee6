package id.sakip.local.load;

import id.sakip.local.load.bundle.BrokenBundle;
import java.io.PrintStream;
import java.nio.file.Path;

/** What {@code ./sakip load DIR} runs: loads, or says why not in words and in the exit code. */
public final class LoadCommand {
    static final int LOADED = 0;
    static final int BROKEN_BUNDLE = 2;
    static final int REFUSED = 3;

    private LoadCommand() {}

    /** @return the exit code */
    public static int run(
            Path bundle, Path target, Endpoints endpoints, Path demoAccounts, PrintStream out, PrintStream err) {
        try {
            new BundleLoader(endpoints, Accounts.read(demoAccounts), out).load(bundle, target);
            return LOADED;
        } catch (BrokenBundle broken) {
            broken.faults().forEach(err::println);
            err.println("Bundel tidak dimuat: " + broken.faults().size() + " kesalahan. Belum ada yang dikirim.");
            return BROKEN_BUNDLE;
        } catch (LoadFailure failure) {
            err.println(failure.getMessage());
            err.println("Perbaiki penyebabnya lalu muat ulang; yang sudah masuk tidak akan berganda.");
            return REFUSED;
        }
    }
}
