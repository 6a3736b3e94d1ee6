package id.sakip.realization.field;

import java.io.Serializable;
import java.util.UUID;

/** Id of a report, made by a phone; it means nothing outside its OPD. */
public record ReportId(String opd, UUID id) implements Serializable {}
