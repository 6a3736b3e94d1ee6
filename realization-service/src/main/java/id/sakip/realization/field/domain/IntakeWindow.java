package id.sakip.realization.field.domain;

/**
 * Whether a tribulan still takes reports.
 *
 * @param closed reports go to a person
 * @param pastDeadline reports are taken and marked late
 */
public record IntakeWindow(boolean closed, boolean pastDeadline) {}
