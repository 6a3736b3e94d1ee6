package id.sakip.planning.plan.domain;

import java.util.UUID;

/** A row of the Iku decree: the main performance, its indicator, definition, formula and source of data. */
public record IkuIndicator(
        UUID indicatorId,
        String ref,
        Integer no,
        String kinerjaUtama,
        String nama,
        String definisiOperasional,
        IkuFormula formula,
        String sumberData,
        String penanggungJawab,
        MeasuredBy measuredBy) {}
