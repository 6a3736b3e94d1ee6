package id.sakip.reporting.document;

/** Daftar isi: renderers list every {@link Heading} up to this level with its page number. */
public record Contents(int maxLevel) implements Block {}
