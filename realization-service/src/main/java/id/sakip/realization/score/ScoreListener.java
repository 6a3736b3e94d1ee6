package id.sakip.realization.score;

import id.sakip.realization.plan.domain.MeasuredBy;

/** Wants to know that a score was published, in the transaction that stores it. */
public interface ScoreListener {
    void scorePublished(String opd, int tahun, MeasuredBy ukuran);
}
