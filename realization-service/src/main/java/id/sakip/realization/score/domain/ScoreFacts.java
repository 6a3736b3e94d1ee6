package id.sakip.realization.score.domain;

import id.sakip.realization.plan.domain.MeasuredBy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/**
 * A score of evaluation-service for one OPD and year.
 *
 * @param nilai as published, with every digit
 * @param predikat letter that goes with it; null when there is none
 * @param eventId the event it came with
 */
public record ScoreFacts(MeasuredBy ukuran, BigDecimal nilai, String predikat, UUID eventId) {

    /**
     * Rule SCR-01: an index is realized as it is published, at the decimals of its indicator: IPP 3,4941 is 3,49 of 3,30,
     * LKjIP Plandaan 2022 Tabel 3.1 prints 105,76.
     */
    public BigDecimal realization(Integer decimals) {
        return decimals == null ? nilai : nilai.setScale(decimals, RoundingMode.HALF_UP);
    }
}
