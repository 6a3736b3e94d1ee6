package id.sakip.realization.realization;

import id.sakip.kit.time.Tribulan;

/** Which submission: OPD, year and tribulan. */
public record Where(String opd, int tahun, Tribulan tribulan) {}
