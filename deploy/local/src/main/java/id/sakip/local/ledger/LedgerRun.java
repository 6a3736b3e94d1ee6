package id.sakip.local.ledger;

import id.sakip.local.StackException;
import id.sakip.local.load.Role;
import id.sakip.local.stage.Crashes;
import id.sakip.local.stage.Kabupaten;
import id.sakip.local.stage.Kecamatan;
import id.sakip.local.stage.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Eight writers, faults while they write, and the check when all has come to rest. */
final class LedgerRun {
    private static final int WRITERS = 8;
    /** Two writers share a form, so that some of what they send is refused. */
    private static final int FORMS = WRITERS / 2;

    private static final int TAHUN = Kabupaten.TAHUN_RENJA;
    private static final int TRIBULAN = 2;
    private static final Duration REST = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 200;

    private final Stage stage;
    private final Path histories;
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final AtomicLong lastAcknowledged = new AtomicLong();

    LedgerRun(Stage stage) {
        this.stage = stage;
        this.histories = stage.work().resolve("riwayat-" + Instant.now().getEpochSecond());
    }

    /**
     * @param crashes what is killed; null for nothing
     * @param span time before the first kill, between two, and after the last
     */
    Verdict run(Crashes crashes, int rounds, Duration span) throws Exception {
        say(WRITERS + " penulis, riwayat di " + histories);
        List<Sheet> sheets = new ArrayList<>();
        for (Kecamatan kecamatan : Kabupaten.prepared(stage, FORMS).kecamatan()) {
            sheets.add(new Sheet(
                    kecamatan,
                    TAHUN,
                    TRIBULAN,
                    kecamatan
                            .holding(Role.OPERATOR)
                            .get(kecamatan.form(TAHUN, TRIBULAN))
                            .orRefuse("Formulir")
                            .json()));
        }
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(writer(sheets.get(i % FORMS), "penulis-" + (i + 1))));
            }
            disturb(crashes, rounds, span, writers);
            running.set(false);
            for (Future<?> writer : writers) {
                await(writer);
            }
        } finally {
            running.set(false);
            threads.shutdownNow();
        }
        for (int i = 0; i < FORMS; i++) {
            writer(sheets.get(i), "penutup-" + (i + 1)).finish();
        }
        comeToRest(opdOf(sheets));
        return check(sheets);
    }

    private Writer writer(Sheet sheet, String name) throws IOException {
        return new Writer(sheet, new History(histories.resolve(name + ".jsonl")), running, lastAcknowledged);
    }

    private void disturb(Crashes crashes, int rounds, Duration span, List<Future<?>> writers) throws Exception {
        write(span, writers);
        for (int round = 1; crashes != null && round <= rounds; round++) {
            long began = System.nanoTime();
            crashes.crash();
            long restarted = System.nanoTime();
            while (lastAcknowledged.get() < restarted) {
                if (System.nanoTime() - restarted > REST.toNanos()) {
                    throw new StackException("Tidak ada yang tersimpan lagi sesudah " + REST.toSeconds() + " detik.");
                }
                write(Duration.ofMillis(PAUSE_MILLIS), writers);
            }
            long again = (lastAcknowledged.get() - began) / 1_000_000;
            say("kill -9 ke-" + round + " (" + crashes.what() + "): tersimpan lagi sesudah " + again + " ms");
            write(span, writers);
        }
    }

    private static void write(Duration span, List<Future<?>> writers) throws InterruptedException {
        Thread.sleep(span.toMillis());
        for (Future<?> writer : writers) {
            if (writer.isDone()) {
                await(writer);
            }
        }
    }

    private static void await(Future<?> writer) throws InterruptedException {
        try {
            writer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StackException told
                    ? told
                    : new StackException("Penulis berhenti: " + e.getCause(), e);
        }
    }

    /** Outbox empty, reporting has everything: or the check says what is missing. */
    private void comeToRest(Set<String> opdList) throws SQLException, IOException, InterruptedException {
        StoredPlace stored = new StoredPlace(stage, opdList);
        long end = System.nanoTime() + REST.toNanos();
        while (stored.underway() > 0 && System.nanoTime() < end) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private Verdict check(List<Sheet> sheets) throws SQLException, IOException, InterruptedException {
        Set<String> opdList = opdOf(sheets);
        StoredPlace stored = new StoredPlace(stage, opdList);
        List<Attempt> history = History.read(histories);
        List<AuditRow> audit = stored.audit();
        List<LoggedEvent> topic = TopicPlace.read(stage, opdList);
        Map<String, LoggedEvent> byId = new HashMap<>();
        topic.forEach(event -> byId.put(event.id(), event));
        List<Balance> balances = new ArrayList<>(stored.balances());
        topic.forEach(event -> event.balance("topik").ifPresent(balances::add));
        for (Sheet sheet : sheets) {
            balances.add(ApiPlace.form(sheet));
            balances.add(ApiPlace.dashboard(sheet));
        }
        List<Trace> traces = List.of(
                StoredPlace.auditTrace(audit, stored.forms()),
                stored.outbox(),
                LoggedEvent.trace("topik", topic),
                stored.inbox(byId));
        traces.forEach(trace -> say(trace.place() + ": " + trace.effects().size() + " perubahan"));
        for (Attempt.Outcome outcome : Attempt.Outcome.values()) {
            say("percobaan " + outcome + ": "
                    + history.stream().filter(a -> a.outcome() == outcome).count());
        }
        return LedgerCheck.check(history, traces, balances, AuditRow.chainHolds(audit));
    }

    private static Set<String> opdOf(List<Sheet> sheets) {
        Set<String> opdList = new TreeSet<>();
        sheets.forEach(sheet -> opdList.add(sheet.kecamatan().opd()));
        return opdList;
    }

    private void say(String sentence) {
        stage.progress().line("Buku besar", sentence);
    }
}
