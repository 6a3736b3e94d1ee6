package id.sakip.planning.plan.api;

import id.sakip.planning.plan.domain.Reason;
import id.sakip.planning.shape.Shapes;
import id.sakip.planning.shape.domain.Shape;
import java.util.List;

/** Reasons for findings that may stand, given with a submission or an approval. */
public record ReviewRequest(List<Reason> reasons) {
    private static final int MAX_REASONS = 500;
    private static final int PLACE = 200;
    private static final int RULE = 40;

    /** No body at all means no reasons. */
    static List<Reason> reasonsOf(ReviewRequest request) {
        if (request == null || request.reasons == null) {
            return List.of();
        }
        Shapes.check(shape -> check(shape, request.reasons));
        return request.reasons;
    }

    private static void check(Shape shape, List<Reason> reasons) {
        if (!shape.atMost("/reasons", reasons, MAX_REASONS)) {
            return;
        }
        for (int i = 0; i < reasons.size(); i++) {
            String at = "/reasons/" + i;
            if (shape.required(at, reasons.get(i))) {
                shape.requiredText(at + "/ruleId", reasons.get(i).ruleId(), RULE);
                shape.requiredText(at + "/place", reasons.get(i).place(), PLACE);
                shape.requiredText(at + "/reason", reasons.get(i).reason(), Shape.PARAGRAPH);
            }
        }
    }
}
