package id.sakip.realization.period;

import id.sakip.kit.time.Tribulan;

/** What else has to happen when a tribulan closes, in the same transaction. */
public interface PeriodClosing {
    void closed(int tahun, Tribulan tribulan);
}
