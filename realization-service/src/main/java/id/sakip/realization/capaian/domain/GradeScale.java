package id.sakip.realization.capaian.domain;

import java.util.List;
import java.util.OptionalInt;

/** Skala predikat (grade scale): its labels from the lowest to the highest, such as D, C, CC, B, BB, A, AA. */
public record GradeScale(List<String> labels) {
    public GradeScale {
        labels = List.copyOf(labels);
    }

    /** @return place of the label counted from 1 at the lowest; empty when it is not of this scale */
    OptionalInt rank(String label) {
        for (int i = 0; i < labels.size(); i++) {
            if (label != null && labels.get(i).equalsIgnoreCase(label.strip())) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
