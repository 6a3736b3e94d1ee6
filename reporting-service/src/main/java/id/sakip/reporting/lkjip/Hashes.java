package id.sakip.reporting.lkjip;

/** SHA-256 of the files of a document, in hex. */
public record Hashes(String pdf, String docx, String json) {

    String of(FileFormat format) {
        switch (format) {
            case PDF:
                return pdf;
            case DOCX:
                return docx;
            default:
                return json;
        }
    }
}
