package id.sakip.local.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.local.StackException;
import id.sakip.local.ledger.Attempt.Outcome;
import id.sakip.local.load.Role;
import id.sakip.local.stage.Person;
import id.sakip.local.stage.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Saves, hands in and gives back, as fast as it is answered, and writes down every attempt. Without an answer it either sends
 * the same thing again under the same key, as a phone does, or looks at the form and goes on, as a person does.
 */
final class Writer implements Runnable {
    private static final Duration TOKEN = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 100;
    private static final int RESENDS = 40;
    private static final int SAVES_FOR_A_SUBMIT = 6;

    private final Sheet sheet;
    private final Person operator;
    private final Person verifikator;
    private final History history;
    private final AtomicBoolean running;
    private final AtomicLong lastAcknowledged;
    private long version;
    private String status = "";

    /** @param lastAcknowledged set to the time of each acknowledgement, to see how long an outage lasts */
    Writer(Sheet sheet, History history, AtomicBoolean running, AtomicLong lastAcknowledged) {
        this.sheet = sheet;
        this.operator = sheet.kecamatan().holding(Role.OPERATOR);
        this.verifikator = sheet.kecamatan().holding(Role.VERIFIKATOR);
        this.history = history;
        this.running = running;
        this.lastAcknowledged = lastAcknowledged;
    }

    @Override
    public void run() {
        try (history) {
            while (running.get()) {
                if (look()) {
                    work();
                } else {
                    pause();
                }
            }
        } catch (IOException e) {
            throw new StackException("Riwayat tidak dapat ditulis: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Goes on until something is refused or not answered. */
    private void work() throws IOException, InterruptedException {
        Outcome outcome = Outcome.OK;
        while (outcome == Outcome.OK && running.get()) {
            outcome = next();
        }
        if (outcome == Outcome.UNKNOWN) {
            pause();
        }
    }

    private Outcome next() throws IOException, InterruptedException {
        return switch (status) {
            case "SUBMITTED" -> step(verifikator, Kind.RETURN, "{\"notes\":[{\"text\":\"Mohon periksa kembali\"}]}");
            case "" -> save(true);
            case "DRAFT", "RETURNED" ->
                ThreadLocalRandom.current().nextInt(SAVES_FOR_A_SUBMIT) > 0
                        ? save(false)
                        : step(operator, Kind.SUBMIT, "{}");
            default -> throw new StackException("Formulir " + sheet.form() + " berstatus " + status + ".");
        };
    }

    private Outcome save(boolean complete) throws IOException, InterruptedException {
        String id = UUID.randomUUID().toString();
        String body = complete ? sheet.complete(id) : sheet.some(id);
        Effect effect = new Effect(sheet.form(), Kind.SAVE, id, version + 1);
        boolean persistent = ThreadLocalRandom.current().nextBoolean();
        Outcome outcome = attempt(operator, "PUT", "/entries", effect, body);
        for (int i = 0; persistent && outcome == Outcome.UNKNOWN && i < RESENDS; i++) {
            pause();
            outcome = attempt(operator, "PUT", "/entries", effect, body);
        }
        if (outcome == Outcome.OK && status.isEmpty()) {
            status = "DRAFT";
        }
        return outcome;
    }

    private Outcome step(Person who, Kind kind, String body) throws IOException, InterruptedException {
        Effect effect = new Effect(sheet.form(), kind, "", version + 1);
        Outcome outcome = attempt(who, "POST", "/" + kind.name().toLowerCase(Locale.ROOT), effect, body);
        if (outcome == Outcome.OK) {
            status = kind == Kind.SUBMIT ? "SUBMITTED" : kind == Kind.RETURN ? "RETURNED" : "VERIFIED";
        }
        return outcome;
    }

    /** Hands the form in and has it verified: the end of every history. */
    void finish() throws IOException, InterruptedException {
        if (!look()) {
            throw new StackException("Formulir " + sheet.form() + " tidak dapat dibaca.");
        }
        if (status.isEmpty()) {
            required(save(true), Kind.SAVE);
        }
        if (!status.equals("SUBMITTED")) {
            required(step(operator, Kind.SUBMIT, "{}"), Kind.SUBMIT);
        }
        required(step(verifikator, Kind.VERIFY, "{}"), Kind.VERIFY);
        history.close();
    }

    private void required(Outcome outcome, Kind kind) {
        if (outcome != Outcome.OK) {
            throw new StackException("Formulir " + sheet.form() + " tidak dapat diselesaikan: " + kind + " " + outcome);
        }
    }

    private Outcome attempt(Person who, String method, String path, Effect effect, String body)
            throws IOException, InterruptedException {
        if (!signedIn(who)) {
            return Outcome.FAIL;
        }
        history.invoke(effect, hash(body));
        Outcome outcome;
        String why;
        try {
            Reply reply = who.send(
                    method,
                    sheet.address() + path,
                    Map.of(
                            "If-Match",
                            "\"" + (effect.version() - 1) + "\"",
                            "Idempotency-Key",
                            effect.id().isEmpty() ? UUID.randomUUID().toString() : effect.id()),
                    body);
            outcome = outcomeOf(reply);
            why = Integer.toString(reply.status());
        } catch (IOException e) {
            outcome = Outcome.UNKNOWN;
            why = e.toString();
        }
        history.outcome(outcome, why);
        if (outcome == Outcome.OK) {
            version = effect.version();
            lastAcknowledged.set(System.nanoTime());
        }
        return outcome;
    }

    /** A fault of the server leaves open what happened before it. */
    private static Outcome outcomeOf(Reply reply) {
        if (!reply.ok()) {
            return reply.status() >= 500 ? Outcome.UNKNOWN : Outcome.FAIL;
        }
        int rejected = reply.json().path("rejected").intValue();
        if (rejected > 0) {
            throw new StackException("Baris ditolak: " + reply.json());
        }
        return Outcome.OK;
    }

    /** Keycloak needs the database too: without a token nothing is sent, so nothing is in doubt. */
    private static boolean signedIn(Person who) throws InterruptedException {
        try {
            who.stayFor(TOKEN);
            return true;
        } catch (IOException | StackException e) {
            return false;
        }
    }

    /** @return whether the form could be read */
    private boolean look() throws InterruptedException {
        try {
            if (!signedIn(operator)) {
                return false;
            }
            Reply reply = operator.get(sheet.address());
            if (!reply.ok()) {
                return false;
            }
            JsonNode form = reply.json();
            version = form.path("version").longValue();
            status = form.path("submission").path("status").asText();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String hash(String body) {
        return UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static void pause() throws InterruptedException {
        Thread.sleep(PAUSE_MILLIS);
    }
}
