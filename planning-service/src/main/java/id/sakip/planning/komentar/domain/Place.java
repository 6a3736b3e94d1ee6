package id.sakip.planning.komentar.domain;

import id.sakip.planning.shape.domain.Shape;
import java.util.UUID;
import java.util.regex.Pattern;

/** The cell a remark is about; the fewer parts are given, the more it speaks about the whole. */
public record Place(UUID nodeId, UUID indicatorId, String field, Integer tahun, Integer tribulan, Integer bulan) {
    private static final int FIELD = 60;
    private static final Pattern FIELD_FORM = Pattern.compile("[A-Za-z]+");
    private static final int TRIBULAN_PER_YEAR = 4;
    private static final int MONTHS = 12;

    public void check(Shape shape, String at) {
        if (shape.text(at + "/field", field, FIELD)) {
            shape.matches(at + "/field", field, FIELD_FORM, "tulis nama isian, misalnya target atau satuan");
        }
        shape.between(at + "/tahun", tahun, 2000, 2100);
        shape.between(at + "/tribulan", tribulan, 1, TRIBULAN_PER_YEAR);
        shape.between(at + "/bulan", bulan, 1, MONTHS);
        if (tribulan != null && bulan != null) {
            shape.refuse(at + "/bulan", "sebutkan tribulan atau bulan, bukan keduanya");
        }
        if (nodeId == null && indicatorId == null && (tribulan != null || bulan != null)) {
            shape.refuse(at + "/indicatorId", "sebutkan indikator atau barisnya");
        }
    }
}
