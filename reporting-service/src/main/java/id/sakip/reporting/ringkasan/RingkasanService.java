package id.sakip.reporting.ringkasan;

import id.sakip.kit.problem.Problem;
import id.sakip.reporting.tabel.KinerjaService;
import id.sakip.reporting.table.Kinerja;
import id.sakip.reporting.table.LkjipTables;
import id.sakip.reporting.temuan.TemuanService;
import id.sakip.reporting.temuan.check.ReportFinding;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Headline figures of every OPD. A fact makes its row stale; the row is computed again when somebody reads, or by the
 * clock when there are many (after a rebuild).
 */
@ApplicationScoped
public class RingkasanService {
    private static final Logger LOG = Logger.getLogger(RingkasanService.class);
    private static final int REFRESHED_PER_READ = 40;
    private static final int REFRESHED_PER_TICK = 200;

    private final RingkasanStore store;
    private final KinerjaService kinerja;
    private final TemuanService findings;

    RingkasanService(RingkasanStore store, KinerjaService kinerja, TemuanService findings) {
        this.store = store;
        this.kinerja = kinerja;
        this.findings = findings;
    }

    /** Headline figures of one OPD with every finding. */
    public record WithFindings(OpdRingkasan ringkasan, List<ReportFinding> findings) {}

    /** As it was computed last, computed now when a fact has come since. @throws Problem 404 when nothing is known of this OPD */
    public WithFindings of(String opd, int tahun) {
        Optional<RingkasanStore.Row> row = store.find(opd, tahun);
        Optional<WithFindings> known = row.flatMap(RingkasanStore.Row::computed);
        if (known.isPresent()) {
            return known.get();
        }
        WithFindings computed = compute(opd, tahun);
        row.ifPresent(stale -> store.save(stale.key(), Optional.of(computed)));
        return computed;
    }

    /** Rows of a year after an OPD code, one more than asked. */
    public List<OpdRingkasan> after(int tahun, String opd, int size) {
        refresh(tahun, REFRESHED_PER_READ);
        return store.after(tahun, opd, size);
    }

    RingkasanStore.Coverage coverage(int tahun) {
        return store.coverage(tahun);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void refreshInBackground() {
        refresh(null, REFRESHED_PER_TICK);
    }

    private void refresh(Integer tahun, int most) {
        store.stale(tahun, most).forEach(key -> store.save(key, computable(key)));
    }

    /** One OPD whose facts cannot be read must not hide the others: its row stays empty until the next fact. */
    private Optional<WithFindings> computable(RingkasanStore.Key key) {
        try {
            return Optional.of(compute(key.opd(), key.tahun()));
        } catch (Problem | IllegalArgumentException e) {
            LOG.warnf("No ringkasan of %s %d: %s", key.opd(), key.tahun(), e.getMessage());
            return Optional.empty();
        }
    }

    private WithFindings compute(String opd, int tahun) {
        Kinerja year = kinerja.of(opd, tahun);
        List<ReportFinding> found = findings.findings(year, LkjipTables.of(year));
        return new WithFindings(OpdRingkasan.of(year, found), found);
    }
}
