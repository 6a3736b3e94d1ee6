package id.sakip.planning.lembar;

import id.sakip.planning.plan.domain.Level;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Drop-downs: words of enums, yes or no, and the refs that stand on the other sheets. */
final class Pilihan {
    private static final int LAST_ROW = 2_000;

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;

    Pilihan(XSSFSheet sheet) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
    }

    void document(List<Kolom> facts) {
        for (int i = 0; i < facts.size(); i++) {
            if (!facts.get(i).pilihan().isEmpty()) {
                words(facts.get(i), i + 1, i + 1, 1);
            }
        }
    }

    void rows(Lembar lembar, Susunan susunan, int last) {
        for (int i = 0; i < lembar.kolom().size(); i++) {
            Kolom kolom = lembar.kolom().get(i);
            if (kolom.isi() == Kolom.Isi.PILIHAN || kolom.isi() == Kolom.Isi.YA_TIDAK) {
                words(kolom, BukuWriter.FIRST_ROW, last, i);
            } else if (kolom.jalur().equals("parentRef")) {
                parents(Level.valueOf(lembar.level()), i, last);
            }
        }
    }

    private void words(Kolom kolom, int first, int last, int column) {
        List<String> words = kolom.pilihan().isEmpty() ? List.of(Kata.YA, Kata.TIDAK) : kolom.pilihan();
        add(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                first,
                last,
                column,
                true,
                "Pilih salah satu kata pada daftar.");
    }

    /** A sheet can only offer one list; another fitting level may still be typed. */
    private void parents(Level level, int column, int last) {
        Level parent =
                level.parents().stream().reduce((first, second) -> second).orElseThrow();
        String refs = "'" + Kata.of(parent.name()) + "'!$A$" + (BukuWriter.FIRST_ROW + 1) + ":$A$" + LAST_ROW;
        add(helper.createFormulaListConstraint(refs), BukuWriter.FIRST_ROW, last, column, false, "");
    }

    private void add(
            DataValidationConstraint constraint, int first, int last, int column, boolean strict, String sentence) {
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(first, last, column, column));
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(strict);
        if (strict) {
            validation.createErrorBox("Isian tidak dikenal", sentence);
        }
        sheet.addValidationData(validation);
    }

    static String address(String sheet, int row, int column) {
        return sheet + "!" + CellReference.convertNumToColString(column) + (row + 1);
    }
}
