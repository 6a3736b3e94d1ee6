package id.sakip.reporting.document;

/** What follows starts on a new page. */
public record PageBreak() implements Block {}
