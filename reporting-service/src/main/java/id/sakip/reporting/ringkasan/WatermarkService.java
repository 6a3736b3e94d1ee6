package id.sakip.reporting.ringkasan;

import id.sakip.reporting.fact.FactReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Says how far the read models have come. */
@ApplicationScoped
public class WatermarkService {
    private final FactReader facts;
    private final RingkasanService ringkasan;
    private final Clock clock = Clock.systemUTC();

    WatermarkService(FactReader facts, RingkasanService ringkasan) {
        this.facts = facts;
        this.ringkasan = ringkasan;
    }

    public Watermark of(int tahun) {
        RingkasanStore.Coverage coverage = ringkasan.coverage(tahun);
        List<Watermark.LastEvent> events = facts.lastPerSource().stream()
                .map(origin ->
                        new Watermark.LastEvent(origin.source(), origin.name(), origin.sequence(), origin.time()))
                .toList();
        return new Watermark(
                clock.instant().truncatedTo(ChronoUnit.MILLIS), events, coverage.unverifiedShare(), coverage.stale());
    }
}
