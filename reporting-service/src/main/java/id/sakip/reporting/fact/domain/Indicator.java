package id.sakip.reporting.fact.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Indicator of a node, as an approved plan defines it. */
public record Indicator(
        UUID id,
        String ref,
        Integer no,
        String nama,
        String satuan,
        String polarity,
        String withinYear,
        String acrossYear,
        Integer decimals,
        boolean iku,
        String measuredBy,
        Nilai baseline,
        Map<String, Nilai> targets,
        Map<String, List<Nilai>> tribulan) {

    public Indicator {
        targets = targets == null ? Map.of() : Map.copyOf(targets);
        tribulan = tribulan == null ? Map.of() : tribulan;
    }

    public Optional<Nilai> target(int tahun) {
        return Optional.ofNullable(targets.get(Integer.toString(tahun)));
    }

    /** Counts of separate outputs add up over the years; percentages, indices and positions keep the last one. */
    public boolean addsAcrossYears() {
        return "ADITIF".equals(acrossYear);
    }
}
