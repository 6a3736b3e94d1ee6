package id.sakip.reporting.document;

/** One piece of a document, in reading order. */
public sealed interface Block
        permits Heading, Paragraph, ItemList, TableBlock, Signature, PageBreak, Contents, TableIndex {}
