package id.sakip.evaluation.kabupaten;

import id.sakip.evaluation.benchmark.Benchmark;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kabupaten in a year: how many OPD published, their mean, and what others reached. */
public record PelayananRingkasan(int opd, Rerata ikm, Rerata ipp, List<Benchmark> pembanding) {

    /**
     * Mean of one figure over the OPD that published it.
     *
     * @param sederhana simple mean, absent when none published
     * @param tertimbang respondent-weighted mean, absent unless every one of them knows its respondents
     */
    @Schema(name = "PelayananRerata")
    public record Rerata(int terbit, BigDecimal sederhana, BigDecimal tertimbang) {}
}
