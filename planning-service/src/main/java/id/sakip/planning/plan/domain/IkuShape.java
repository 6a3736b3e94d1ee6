package id.sakip.planning.plan.domain;

import id.sakip.planning.shape.domain.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The form of an Iku decree. Whether its formula is complete is said by finding V-COMPL-1. */
public final class IkuShape {
    private static final int MAX_ROWS = 100;

    private IkuShape() {}

    public static void check(Shape shape, List<IkuIndicator> rows) {
        if (!shape.required("/indicators", rows) || !shape.atMost("/indicators", rows, MAX_ROWS)) {
            return;
        }
        if (rows.isEmpty()) {
            shape.refuse("/indicators", "wajib berisi paling sedikit satu indikator");
        }
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String at = "/indicators/" + i;
            if (shape.required(at, rows.get(i))) {
                one(shape, at, rows.get(i), ids);
            }
        }
    }

    private static void one(Shape shape, String at, IkuIndicator row, Set<UUID> ids) {
        if (shape.required(at + "/indicatorId", row.indicatorId()) && !ids.add(row.indicatorId())) {
            shape.refuse(at + "/indicatorId", "sudah disebut pada baris lain");
        }
        if (row.ref() != null) {
            TreeShape.ref(shape, at + "/ref", row.ref());
        }
        shape.between(at + "/no", row.no(), 1, 1000);
        shape.requiredText(at + "/kinerjaUtama", row.kinerjaUtama(), Shape.PARAGRAPH);
        shape.requiredText(at + "/nama", row.nama(), Shape.PARAGRAPH);
        shape.text(at + "/definisiOperasional", row.definisiOperasional(), Shape.PARAGRAPH);
        shape.text(at + "/sumberData", row.sumberData(), Shape.PARAGRAPH);
        shape.text(at + "/penanggungJawab", row.penanggungJawab(), Shape.PARAGRAPH);
        if (shape.required(at + "/formula", row.formula())) {
            shape.required(at + "/formula/type", row.formula().type());
            shape.text(at + "/formula/text", row.formula().text(), Shape.PARAGRAPH);
            shape.text(at + "/formula/numerator", row.formula().numerator(), Shape.PARAGRAPH);
            shape.text(at + "/formula/denominator", row.formula().denominator(), Shape.PARAGRAPH);
        }
    }
}
