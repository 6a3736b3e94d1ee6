package id.sakip.reporting.table;

import id.sakip.kit.time.Tribulan;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.fact.domain.Capaian;
import id.sakip.reporting.fact.domain.Entry;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Indicator;
import id.sakip.reporting.fact.domain.Nilai;
import id.sakip.reporting.fact.domain.Submission;
import id.sakip.reporting.fact.domain.Submission.Header;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The measures of one submission by indicator. */
final class Measures {
    private final int tahun;
    private final Optional<Fact<Submission>> submission;
    private final Map<UUID, Entry> entries = new HashMap<>();

    Measures(int tahun, Optional<Fact<Submission>> submission) {
        this.tahun = tahun;
        this.submission = submission;
        submission.ifPresent(fact -> fact.data().entries().forEach(entry -> entries.put(entry.indicatorId(), entry)));
    }

    boolean known() {
        return submission.isPresent();
    }

    Optional<Entry> entry(UUID indicatorId) {
        return Optional.ofNullable(entries.get(indicatorId));
    }

    /** Indicators measured, in the order of the submission. */
    List<Entry> all() {
        return submission.map(fact -> fact.data().entries()).orElse(List.of());
    }

    /**
     * The year's figures of an indicator; the plan's target stands in until something was entered.
     *
     * @param plan where the target comes from; null when nobody will ask
     */
    Measure yearly(Indicator indicator, Source plan) {
        Nilai planned = indicator.target(tahun).orElse(null);
        return entry(indicator.id())
                .map(entry -> of(entry, entry.target() == null ? planned : entry.target(), indicator, plan))
                .orElseGet(() -> new Measure(planned, null, null, null, listed(plan), List.of()));
    }

    /** Realization up to the end of this submission's tribulan. */
    Optional<Nilai> toDate(Indicator indicator) {
        return entry(indicator.id()).map(entry -> {
            Capaian capaian = entry.capaian();
            if (capaian != null
                    && capaian.sdTribulan() != null
                    && capaian.sdTribulan().realization() != null) {
                return Nilai.of(capaian.sdTribulan().realization(), indicator.satuan());
            }
            return realization(entry, indicator);
        });
    }

    List<Source> sources(Entry entry) {
        List<Source> sources = new ArrayList<>();
        submission.ifPresent(fact -> {
            Header header = fact.data().submission();
            sources.add(new Source(
                    "realization",
                    String.valueOf(header.id()) + "/" + entry.indicatorId(),
                    fact.origin().eventId(),
                    "Realisasi Tribulan " + roman(header.tribulan()) + " " + header.tahun()
                            + (fact.data().verified() ? "" : " (belum diverifikasi)")));
        });
        if (entry.source() != null && entry.source().eventId() != null) {
            sources.add(new Source(
                    entry.source().type().toLowerCase(Locale.ROOT),
                    entry.source().eventId().toString(),
                    entry.source().eventId(),
                    "Nilai " + entry.source().type() + " " + tahun));
        }
        return sources;
    }

    static String roman(int tribulan) {
        return Tribulan.of(tribulan).name();
    }

    private Measure of(Entry entry, Nilai target, Indicator indicator, Source plan) {
        List<Source> sources = sources(entry);
        return new Measure(target, realization(entry, indicator), entry.capaian(), entry, listed(plan), sources);
    }

    private static List<Source> listed(Source plan) {
        return plan == null ? List.of() : List.of(plan);
    }

    /** What the year came to: accumulated by realization-service where the indicator accumulates. */
    private static Nilai realization(Entry entry, Indicator indicator) {
        Capaian capaian = entry.capaian();
        if (capaian != null && capaian.notApplicable()) {
            return Nilai.notApplicable();
        }
        if (capaian != null && capaian.realization() != null) {
            return Nilai.of(capaian.realization(), indicator.satuan());
        }
        return entry.realization();
    }
}
