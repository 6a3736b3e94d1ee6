package id.sakip.evaluation.ipp.domain;

import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.reference.domain.IppInstrument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a filled-in F-01 or F-02 against its instrument. Incomplete is allowed while it is a draft; unknown is not. */
public final class F02Check {

    private final IppInstrument instrument;

    public F02Check(IppInstrument instrument) {
        this.instrument = instrument;
    }

    /** @param nilai judgement of F-02, absent in F-01 */
    public record Isian(String indikator, Integer nilai) {}

    public List<Objection> check(List<Isian> isian) {
        List<Objection> objections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < isian.size(); i++) {
            Isian one = isian.get(i);
            String at = "/isian/" + i;
            if (instrument.indikator(one.indikator()).isEmpty()) {
                objections.add(new Objection(
                        at + "/indikator",
                        "UNKNOWN_INDIKATOR",
                        "Indikator %s tidak ada pada instrumen ini.".formatted(one.indikator())));
            } else if (!seen.add(one.indikator())) {
                objections.add(new Objection(
                        at + "/indikator",
                        "DUPLICATE",
                        "Indikator %s diisi lebih dari sekali.".formatted(one.indikator())));
            }
            int highest = instrument.nilaiMaksimum().intValueExact();
            if (one.nilai() != null && (one.nilai() < 0 || one.nilai() > highest)) {
                objections.add(new Objection(
                        at + "/nilai",
                        "OUT_OF_RANGE",
                        "Nilai indikator %s harus 0 sampai %d.".formatted(one.indikator(), highest)));
            }
        }
        return objections;
    }
}
