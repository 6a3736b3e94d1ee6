package id.sakip.realization.realization.domain;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Capaian;
import id.sakip.realization.capaian.domain.Realized;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.plan.domain.YearIndicator;
import java.math.BigDecimal;

/**
 * One indicator of the form: what is due, what was entered, what it comes to.
 *
 * @param unitKerja section that answers for it; null when none is named
 * @param target in effect, of the plan or of the archive document; null when there is none
 * @param due whether it has to be reported in this tribulan
 * @param entry null when nothing was entered yet
 * @param realized of this tribulan, entered or from a score; null when there is none
 * @param last latest earlier tribulan with something in it; null when there is none
 * @param tahunLalu verified realization of the year before; null when there is none
 * @param explanation how it is counted, in words
 * @param capaian against the target of the year, with that of the tribulan inside
 * @param akhirRenstra progress towards the end of the Renstra; null outside one
 */
public record FormRow(
        YearIndicator indicator,
        String unitKerja,
        Value target,
        boolean due,
        EntryFacts entry,
        Source source,
        Realized realized,
        Last last,
        BigDecimal tahunLalu,
        String explanation,
        Capaian capaian,
        Capaian akhirRenstra) {

    /** What the indicator stood at before. */
    public record Last(Tribulan tribulan, Realized realized) {}

    public String ref() {
        return indicator.definition().ref();
    }

    public Explanations explanations() {
        return entry == null ? Explanations.NONE : entry.explanations();
    }
}
