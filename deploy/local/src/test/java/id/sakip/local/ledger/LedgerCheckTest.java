package id.sakip.local.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.local.ledger.Attempt.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checker itself: every kind of damage that is planted in a clean ledger is found, and counted as what it is. */
class LedgerCheckTest {
    private static final String FORM = "kec-uji/2023/2";

    private final List<Attempt> history = new ArrayList<>();
    private final List<Effect> audit = new ArrayList<>();
    private final List<Effect> topic = new ArrayList<>();
    private final List<Trace.Number> auditNumbers = new ArrayList<>();
    private final List<Trace.Number> topicNumbers = new ArrayList<>();
    private final List<Balance> balances = new ArrayList<>();
    private boolean chainOk = true;

    /** Two saves, handed in, given back, one save without an answer that arrived, one that did not, one refused. */
    LedgerCheckTest() {
        happened(save("a", 1), Outcome.OK);
        happened(save("b", 2), Outcome.OK);
        happened(step(Kind.SUBMIT, 3), Outcome.OK);
        happened(step(Kind.RETURN, 4), Outcome.UNKNOWN);
        happened(save("c", 5), Outcome.UNKNOWN);
        attempted(save("d", 5), Outcome.UNKNOWN);
        attempted(save("e", 5), Outcome.FAIL);
        happened(step(Kind.SUBMIT, 6), Outcome.OK);
        attempted(step(Kind.SUBMIT, 6), Outcome.FAIL);
        balances.add(new Balance("API", FORM, 6, "SUBMITTED", new BigDecimal("1000.50")));
        balances.add(new Balance("PostgreSQL", FORM, 6, "SUBMITTED", new BigDecimal("1000.5000")));
        balances.add(new Balance("API reporting", FORM, 0, "SUBMITTED", new BigDecimal("1000.5")));
    }

    @Test
    void aCleanLedgerIsClean() {
        Verdict verdict = check();

        assertEquals(
                "acked=4 lost=0 duplicated=0 phantom=0 out_of_order=0 totals_equal=true chain_ok=true", verdict.line());
        assertTrue(verdict.clean(), verdict.faults().toString());
    }

    @Test
    void nothingAcknowledgedProvesNothing() {
        assertFalse(LedgerCheck.check(List.of(), List.of(), List.of(), true).clean());
    }

    @Test
    void findsAnAcknowledgedSaveThatIsGone() {
        audit.remove(1);

        assertEquals(1, check().lost());
        assertTrue(check().outOfOrder() > 0, "and the gap it leaves");
    }

    @Test
    void findsAnEventThatWasNeverPublished() {
        topic.remove(2);
        topicNumbers.remove(2);

        assertEquals(1, check().lost());
        assertEquals(0, check().outOfOrder(), "it was the last one");
    }

    @Test
    void findsWhatArrivedInOnePlaceOnly() {
        topic.remove(1);

        assertEquals(1, check().lost(), "unknown means everywhere or nowhere");
    }

    @Test
    void findsAnEventPublishedTwice() {
        topic.add(topic.get(0));

        assertEquals(1, check().duplicated());
    }

    @Test
    void findsASaveAppliedTwice() {
        audit.add(audit.get(1));

        assertEquals(1, check().duplicated());
    }

    @Test
    void findsWhatWasRefusedAndStoredAllTheSame() {
        audit.add(save("e", 0));

        assertEquals(1, check().phantom());
    }

    @Test
    void findsWhatNobodySent() {
        topic.add(step(Kind.VERIFY, 7));

        assertEquals(1, check().phantom());
    }

    @Test
    void findsEventsOutOfOrder() {
        topic.add(0, topic.remove(1));

        assertEquals(1, check().outOfOrder());
    }

    @Test
    void findsSavesInAnotherOrderThanTheWriterWasTold() {
        audit.add(0, audit.remove(1));

        assertTrue(check().outOfOrder() > 0);
    }

    @Test
    void findsAGapInTheNumbersOfAnOpd() {
        topicNumbers.remove(1);

        assertEquals(1, check().outOfOrder());
    }

    @Test
    void findsATotalThatDiffersByAHundredthOfASen() {
        balances.set(2, new Balance("API reporting", FORM, 0, "SUBMITTED", new BigDecimal("1000.5001")));

        assertFalse(check().totalsEqual());
        assertFalse(check().clean());
    }

    @Test
    void findsAReadModelThatStaysBehind() {
        balances.set(2, new Balance("API reporting", FORM, 0, "RETURNED", new BigDecimal("1000.50")));

        assertFalse(check().totalsEqual());
    }

    @Test
    void findsABrokenChain() {
        chainOk = false;

        assertFalse(check().clean());
        assertTrue(check().line().endsWith("chain_ok=false"));
    }

    private Verdict check() {
        return LedgerCheck.check(
                history,
                List.of(new Trace("audit", true, audit, auditNumbers), new Trace("topik", false, topic, topicNumbers)),
                balances,
                chainOk);
    }

    private void happened(Effect effect, Outcome told) {
        attempted(effect, told);
        boolean save = effect.kind() == Kind.SAVE;
        audit.add(save ? new Effect(FORM, Kind.SAVE, effect.id(), 0) : effect);
        auditNumbers.add(new Trace.Number("kec-uji", audit.size()));
        if (!save) {
            topic.add(effect);
            topicNumbers.add(new Trace.Number("kec-uji", topic.size()));
        }
    }

    private void attempted(Effect effect, Outcome told) {
        history.add(new Attempt(effect, told));
    }

    private static Effect save(String id, long version) {
        return new Effect(FORM, Kind.SAVE, id, version);
    }

    private static Effect step(Kind kind, long version) {
        return new Effect(FORM, kind, "", version);
    }
}
