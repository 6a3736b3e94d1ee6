package id.sakip.realization.field.api;

import id.sakip.realization.field.domain.ReceiptResult;
import java.util.List;

/** Answer to a batch: counts, and a receipt for each item in the order sent. The same batch again gets the same answer. */
public record FieldBatchResponse(
        int accepted, int alreadyThere, int rejected, int held, int conflict, List<FieldReceiptResponse> receipts) {
    static FieldBatchResponse of(List<String> signed) {
        List<FieldReceiptResponse> receipts =
                signed.stream().map(FieldReceiptResponse::of).toList();
        return new FieldBatchResponse(
                count(receipts, ReceiptResult.ACCEPTED),
                count(receipts, ReceiptResult.ALREADY_THERE),
                count(receipts, ReceiptResult.REJECTED),
                count(receipts, ReceiptResult.HELD),
                count(receipts, ReceiptResult.CONFLICT),
                receipts);
    }

    private static int count(List<FieldReceiptResponse> receipts, ReceiptResult result) {
        return (int)
                receipts.stream().filter(r -> result.name().equals(r.result())).count();
    }
}
