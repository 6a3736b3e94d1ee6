package id.sakip.evaluation.reference.domain;

import java.util.List;
import java.util.Objects;

/** Standing paragraphs of an LHE as dated data: the law it rests on, purpose, scope, method, closing. */
public record LheTexts(
        String id,
        Validity validity,
        List<String> dasarHukum,
        List<String> tujuan,
        String ruangLingkup,
        String metodologi,
        String penutup) {

    public LheTexts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(ruangLingkup, "ruangLingkup");
        Objects.requireNonNull(metodologi, "metodologi");
        Objects.requireNonNull(penutup, "penutup");
        dasarHukum = List.copyOf(dasarHukum);
        tujuan = List.copyOf(tujuan);
    }
}
