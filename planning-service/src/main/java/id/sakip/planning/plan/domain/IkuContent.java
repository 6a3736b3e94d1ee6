package id.sakip.planning.plan.domain;

import java.util.List;
import java.util.TreeMap;

/** Iku (indikator kinerja utama): the decree that marks and defines the key indicators. It promises no targets. */
public record IkuContent(List<IkuIndicator> indicators) implements Content {
    public IkuContent {
        indicators = List.copyOf(indicators);
    }

    @Override
    public List<TargetLine> targetLines() {
        return indicators.stream()
                .map(row -> new TargetLine(
                        null,
                        null,
                        row.indicatorId(),
                        row.ref(),
                        row.nama(),
                        null,
                        null,
                        new TreeMap<>(),
                        new TreeMap<>()))
                .toList();
    }
}
