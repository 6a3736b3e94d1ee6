package id.sakip.realization.field;

import id.sakip.realization.field.domain.ReportStatus;

/** Which reports of an OPD; null = all. */
public record ReportFilter(String opd, Integer tahun, Integer tribulan, ReportStatus status, String form) {}
