package id.sakip.kit.http;

/**
 * What became of one item of a batch or import.
 *
 * @param id the item as the caller names it
 * @param code stable code of the refusal; absent unless rejected
 * @param pointer JSON pointer to what is wrong
 * @param sentence what is wrong, in Indonesian
 * @param remedy what to do next
 */
public record BatchItem(String id, Result result, String code, String pointer, String sentence, String remedy) {
    public enum Result {
        IMPORTED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    public static BatchItem done(String id, Result result) {
        return new BatchItem(id, result, null, null, null, null);
    }

    public static BatchItem rejected(String id, String code, String pointer, String sentence, String remedy) {
        return new BatchItem(id, Result.REJECTED, code, pointer, sentence, remedy);
    }
}
