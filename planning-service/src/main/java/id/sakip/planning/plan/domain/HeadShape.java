package id.sakip.planning.plan.domain;

import id.sakip.planning.shape.domain.Shape;
import java.util.regex.Pattern;

/** The form of a document's head. */
public final class HeadShape {
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    private static final int LONGEST_PERIOD = 10;
    private static final int LABEL = 60;
    private static final Pattern LABEL_FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String AT = "/document";

    private HeadShape() {}

    /** True when the years are usable, so that the content can be checked against them. */
    public static boolean check(Shape shape, PlanKind kind, DocumentHead head) {
        if (!shape.required(AT, head)) {
            return false;
        }
        if (shape.requiredText(AT + "/label", head.label(), LABEL)) {
            shape.matches(
                    AT + "/label",
                    head.label(),
                    LABEL_FORM,
                    "pakai huruf kecil, angka, dan tanda hubung, misalnya murni atau perubahan-1");
        }
        shape.text(AT + "/number", head.number(), Shape.NAME);
        shape.text(AT + "/dasarHukum", head.dasarHukum(), Shape.PARAGRAPH);
        shape.text(AT + "/reason", head.reason(), Shape.PARAGRAPH);
        if (head.revises() != null && head.reason() == null) {
            shape.refuse(AT + "/reason", "wajib diisi: alasan perubahan dokumen");
        }
        if (shape.required(AT + "/origin", head.origin()) && head.origin() == Origin.ARCHIVE) {
            shape.required(AT + "/number", head.number());
            shape.required(AT + "/date", head.date());
        }
        if (head.date() != null) {
            shape.between(AT + "/date", head.date().getYear(), FIRST_YEAR - 1, LAST_YEAR);
        }
        return years(shape, kind, head);
    }

    private static boolean years(Shape shape, PlanKind kind, DocumentHead head) {
        boolean given = shape.required(AT + "/tahunAwal", head.tahunAwal());
        given &= shape.required(AT + "/tahunAkhir", head.tahunAkhir());
        if (!given) {
            return false;
        }
        int before = shape.errors().size();
        shape.between(AT + "/tahunAwal", head.tahunAwal(), FIRST_YEAR, LAST_YEAR);
        shape.between(AT + "/tahunAkhir", head.tahunAkhir(), FIRST_YEAR, LAST_YEAR);
        if (head.tahunAkhir() < head.tahunAwal()) {
            shape.refuse(AT + "/tahunAkhir", "tidak boleh sebelum tahunAwal");
        } else if (kind.annual() && head.tahunAkhir() > head.tahunAwal()) {
            shape.refuse(AT + "/tahunAkhir", kind.title() + " berlaku satu tahun: samakan dengan tahunAwal");
        } else if (head.tahunAkhir() - head.tahunAwal() >= LONGEST_PERIOD) {
            shape.refuse(AT + "/tahunAkhir", "periode paling panjang " + LONGEST_PERIOD + " tahun");
        }
        return shape.errors().size() == before;
    }
}
