package id.sakip.reporting.table;

import id.sakip.reporting.fact.domain.Indicator;

/** An indicator of a program, kegiatan or sub kegiatan with the year's measure. */
record IndicatorLine(Indicator indicator, Measure measure) {}
