package id.sakip.realization.capaian.domain;

import id.sakip.kit.time.Tribulan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The one place of the product that knows how a Capaian (achievement) is computed: accumulation within the year (ACC-01),
 * comparison by polarity (CAP-01), cap for aggregation (CAP-02). LKj of PermenPANRB 53/2014; ADR 0012.
 */
public final class CapaianFormula {
    private CapaianFormula() {}

    /**
     * @param realized what was entered, by tribulan; an absent key is an entry that does not exist
     * @param k the tribulan up to which to measure; IV gives the capaian of the year
     */
    public static Capaian measure(IndicatorRule rule, Targets targets, Map<Tribulan, Realized> realized, Tribulan k) {
        Quantity reached = realizedUpTo(rule, targets, realized, k);
        Capaian sdTribulan = null;
        if (targets.hasTribulan()) {
            Quantity target = targets.upTo(rule.withinYear(), k);
            sdTribulan = capaian(rule, target, reached, inputs(targets, realized, k), k, null);
        }
        return capaian(rule, targets.year(), reached, inputs(targets, realized, k), k, sdTribulan);
    }

    /** @return the realization s.d. tribulan k by rule ACC-01, N/A or missing with its reason */
    public static Quantity realizedUpTo(
            IndicatorRule rule, Targets targets, Map<Tribulan, Realized> realized, Tribulan k) {
        return Accumulation.upTo(rule, targets, realized, k);
    }

    /**
     * Rule CAP-03: progress towards the end of the Renstra (tingkat kemajuan), LKjIP Plandaan 2022 Tabel 3.7.
     *
     * @param targets target per year of the Renstra, in order
     * @param years realization per year so far, in order
     */
    public static Capaian progress(
            IndicatorRule rule, AcrossYear acrossYear, List<Quantity> targets, List<Quantity> years) {
        Quantity target = acrossYears(acrossYear, targets);
        Quantity reached = acrossYears(acrossYear, years);
        Ratio.Outcome outcome = Ratio.of(rule, target, reached);
        String explanation = (acrossYear == AcrossYear.ADITIF ? "dijumlah antartahun" : "tahun terakhir yang terisi")
                + " terhadap target akhir Renstra; "
                + rule.polarity().phrase();
        return of(rule, outcome, target, reached, explanation, List.of(), null);
    }

    /** Rule ACC-02: rupiah and counted outputs add up over the years, percents and indices keep the latest one. */
    public static Quantity acrossYears(AcrossYear acrossYear, List<Quantity> years) {
        List<Quantity> known = years.stream().filter(Quantity::isKnown).toList();
        if (known.isEmpty()) {
            return years.isEmpty() ? Quantity.missing("belum ada tahun yang terisi") : years.get(years.size() - 1);
        }
        if (acrossYear == AcrossYear.TERAKHIR || known.stream().anyMatch(q -> q.number() == null)) {
            return known.get(known.size() - 1);
        }
        return Quantity.of(known.stream().map(Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** @return how an indicator is counted, in words: "dijumlah s.d. Tribulan III; makin besar makin baik" */
    public static String explain(IndicatorRule rule, Tribulan k) {
        String period = rule.periodLabel() + " " + k;
        String counted = rule.takesMean()
                ? "tetap sepanjang tahun, rata-rata yang terisi s.d. " + period
                : rule.withinYear().phrase(period);
        return counted + "; " + rule.polarity().phrase();
    }

    private static Capaian capaian(
            IndicatorRule rule,
            Quantity target,
            Quantity reached,
            List<Capaian.Input> inputs,
            Tribulan k,
            Capaian sdTribulan) {
        return of(rule, Ratio.of(rule, target, reached), target, reached, explain(rule, k), inputs, sdTribulan);
    }

    private static Capaian of(
            IndicatorRule rule,
            Ratio.Outcome outcome,
            Quantity target,
            Quantity reached,
            String explanation,
            List<Capaian.Input> inputs,
            Capaian sdTribulan) {
        BigDecimal capped = outcome.percent() == null ? null : rule.cap().applyTo(outcome.percent());
        return new Capaian(
                outcome.formulaId(),
                outcome.status(),
                outcome.reason(),
                target.number(),
                reached.number(),
                outcome.percent(),
                capped,
                rule.cap().upper(),
                explanation,
                inputs,
                sdTribulan);
    }

    private static List<Capaian.Input> inputs(Targets targets, Map<Tribulan, Realized> realized, Tribulan k) {
        List<Capaian.Input> inputs = new ArrayList<>();
        inputs.add(new Capaian.Input("target tahun", text(targets.year())));
        for (Tribulan i : k.upTo()) {
            if (targets.tribulan().containsKey(i)) {
                inputs.add(new Capaian.Input("target tribulan " + i, text(targets.of(i))));
            }
            Realized entry = realized.get(i);
            if (entry != null) {
                String basis = entry.basis() == Basis.SD_TRIBULAN ? "realisasi s.d. tribulan " : "realisasi tribulan ";
                inputs.add(new Capaian.Input(basis + i, text(entry.quantity())));
            }
        }
        return List.copyOf(inputs);
    }

    private static String text(Quantity quantity) {
        if (quantity instanceof Quantity.Band band) {
            return band.low().toPlainString() + " s.d. " + band.high().toPlainString();
        }
        if (quantity instanceof Quantity.Grade grade && grade.label() != null) {
            return grade.value() == null ? grade.label() : grade.value().toPlainString() + " (" + grade.label() + ")";
        }
        if (quantity.isKnown()) {
            return quantity.number().toPlainString();
        }
        return quantity instanceof Quantity.NotApplicable ? "N/A" : "belum diisi";
    }
}
