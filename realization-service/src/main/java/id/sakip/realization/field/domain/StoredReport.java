package id.sakip.realization.field.domain;

/**
 * What is stored under an id, as far as a new item has to know.
 *
 * @param period of the visit; an edit does not move it
 */
public record StoredReport(int version, String bodyHash, ReportStatus status, VisitPeriod period) {}
