package id.sakip.planning.plan.api;

import id.sakip.planning.shape.Shapes;
import id.sakip.planning.shape.domain.Shape;
import java.util.List;

/** What has to be corrected. */
public record ReturnRequest(List<String> notes) {
    private static final int MAX_NOTES = 100;

    List<String> checked() {
        Shapes.check(shape -> {
            if (shape.required("/notes", notes)) {
                if (notes.isEmpty()) {
                    shape.refuse("/notes", "wajib berisi paling sedikit satu catatan");
                }
                shape.texts("/notes", notes, MAX_NOTES, Shape.PARAGRAPH);
            }
        });
        return notes;
    }
}
