package id.sakip.reporting.fact.domain;

import java.util.List;
import java.util.UUID;

/** IKU (key performance indicators) as decreed. */
public record Iku(PlanDocument document, List<Definition> indicators, List<Temuan> findings) {

    public Iku {
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    public record Definition(
            UUID indicatorId,
            Integer no,
            String kinerjaUtama,
            String nama,
            String definisiOperasional,
            Formula formula,
            String sumberData,
            String penanggungJawab,
            String measuredBy) {}

    public record Formula(String type, String text, String numerator, String denominator) {}
}
