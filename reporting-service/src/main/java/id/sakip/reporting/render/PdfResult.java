package id.sakip.reporting.render;

/**
 * What a PDF run found out.
 *
 * @param pageNumbers for the lists of contents of the DOCX
 * @param sheets how many pages the file has
 */
public record PdfResult(PageNumbers pageNumbers, int sheets) {}
