package id.sakip.local.ledger;

import id.sakip.local.ledger.Attempt.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds the history of the writers against what the places show: what was acknowledged is everywhere exactly once, what was
 * refused nowhere, what is unknown everywhere or nowhere; nothing else is there, and everything is in order.
 */
final class LedgerCheck {
    private final Map<String, Effect> effects = new LinkedHashMap<>();
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final List<Trace> traces;
    private final List<Balance> balances;
    private final boolean chainOk;
    private final List<String> faults = new ArrayList<>();
    private int lost;
    private int duplicated;
    private int phantom;
    private int outOfOrder;
    private boolean totalsEqual = true;

    private LedgerCheck(List<Attempt> history, List<Trace> traces, List<Balance> balances, boolean chainOk) {
        this.traces = traces;
        this.balances = balances;
        this.chainOk = chainOk;
        for (Attempt attempt : history) {
            String key = attempt.effect().key();
            effects.put(key, attempt.effect());
            // the same thing tried again: one acknowledgement is enough, one doubt outweighs a refusal
            outcomes.merge(key, attempt.outcome(), (a, b) -> rank(a) < rank(b) ? a : b);
        }
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case OK -> 0;
            case UNKNOWN -> 1;
            case FAIL -> 2;
        };
    }

    /** @param chainOk whether the audit trail verifies */
    static Verdict check(List<Attempt> history, List<Trace> traces, List<Balance> balances, boolean chainOk) {
        return new LedgerCheck(history, traces, balances, chainOk).verdict();
    }

    private Verdict verdict() {
        Set<String> somewhere = new HashSet<>();
        traces.forEach(trace -> trace.effects().forEach(effect -> somewhere.add(effect.key())));
        for (Trace trace : traces) {
            Map<String, Integer> times = new HashMap<>();
            trace.effects().forEach(effect -> times.merge(effect.key(), 1, Integer::sum));
            lost(trace, times, somewhere);
            surplus(trace, times);
            numbers(trace);
            versions(trace);
        }
        totals();
        if (!chainOk) {
            faults.add("rantai jejak audit terputus");
        }
        int acked =
                (int) outcomes.values().stream().filter(o -> o == Outcome.OK).count();
        return new Verdict(acked, lost, duplicated, phantom, outOfOrder, totalsEqual, chainOk, List.copyOf(faults));
    }

    private void lost(Trace trace, Map<String, Integer> times, Set<String> somewhere) {
        outcomes.forEach((key, outcome) -> {
            boolean due = outcome == Outcome.OK || outcome == Outcome.UNKNOWN && somewhere.contains(key);
            if (due && trace.keeps(effects.get(key).kind()) && !times.containsKey(key)) {
                lost++;
                faults.add("hilang di " + trace.place() + ": " + key + " (" + outcome + ")");
            }
        });
    }

    private void surplus(Trace trace, Map<String, Integer> times) {
        times.forEach((key, count) -> {
            if (count > 1) {
                duplicated++;
                faults.add(count + " kali di " + trace.place() + ": " + key);
            }
            Outcome outcome = outcomes.get(key);
            if (outcome == null || outcome == Outcome.FAIL) {
                phantom++;
                faults.add("tidak pernah diterima tetapi ada di " + trace.place() + ": " + key);
            }
        });
    }

    private void numbers(Trace trace) {
        Map<String, Long> last = new HashMap<>();
        for (Trace.Number next : trace.numbers()) {
            long expected = last.getOrDefault(next.stream(), 0L) + 1;
            if (next.number() != expected) {
                outOfOrder++;
                faults.add("nomor " + next.number() + " alih-alih " + expected + " di " + trace.place() + ": "
                        + next.stream());
            }
            last.put(next.stream(), next.number());
        }
    }

    /** A place that keeps everything shows versions 1, 2, 3, ..; the others show them growing. */
    private void versions(Trace trace) {
        Map<String, Long> last = new HashMap<>();
        for (Effect effect : trace.effects()) {
            long before = last.getOrDefault(effect.form(), 0L);
            long told = toldVersion(effect);
            boolean right = told == 0 || (trace.complete() ? told == before + 1 : told > before);
            if (!right) {
                outOfOrder++;
                faults.add("versi " + told + " sesudah " + before + " di " + trace.place() + ": " + effect.key());
            }
            last.put(effect.form(), told == 0 ? before + 1 : told);
        }
    }

    /** The version the place tells, or the one the writer was told. */
    private long toldVersion(Effect effect) {
        if (effect.version() != 0) {
            return effect.version();
        }
        Effect attempted = effects.get(effect.key());
        return attempted == null ? 0 : attempted.version();
    }

    private void totals() {
        Map<String, Balance> first = new HashMap<>();
        for (Balance balance : balances) {
            Balance other = first.putIfAbsent(balance.form(), balance);
            if (other != null && !other.agreesWith(balance)) {
                totalsEqual = false;
                faults.add("berbeda: " + other + " dan " + balance);
            }
        }
    }
}
