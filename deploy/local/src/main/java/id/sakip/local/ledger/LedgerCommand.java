package id.sakip.local.ledger;

import id.sakip.local.StackException;
import id.sakip.local.stage.Crashes;
import id.sakip.local.stage.Stage;
import java.time.Duration;

/** What {@code ./sakip ledger} runs. */
public final class LedgerCommand {
    private static final int CLEAN = 0;
    private static final int DIRTY = 1;
    private static final int TOLD = 20;

    private LedgerCommand() {}

    /**
     * @param crashes what is killed while the writers write; null for nothing
     * @return the exit code
     */
    public static int run(Stage stage, Crashes crashes, int rounds, Duration span) {
        try {
            Verdict verdict = new LedgerRun(stage).run(crashes, rounds, span);
            verdict.faults().stream().limit(TOLD).forEach(stage.progress()::say);
            stage.progress().say(verdict.line());
            return verdict.clean() ? CLEAN : DIRTY;
        } catch (StackException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Pemeriksaan dihentikan.", e);
        } catch (Exception e) {
            throw new StackException("Pemeriksaan gagal: " + e, e);
        }
    }
}
