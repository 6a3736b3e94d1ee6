package id.sakip.reporting.document;

/** Daftar tabel: renderers list every {@link TableBlock} with its page number. */
public record TableIndex() implements Block {}
