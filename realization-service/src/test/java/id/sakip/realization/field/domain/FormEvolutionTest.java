package id.sakip.realization.field.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormEvolutionTest {
    private static final FormField COUNT = field("JUMLAH", FieldType.COUNT, false);
    private static final FormField CHOICE = choice("STATUS", "BAIK", "RUSAK");

    @Test
    void addingAndRetiringIsFine() {
        List<FormField> newer = List.of(
                field("JUMLAH", FieldType.COUNT, true),
                choice("STATUS", "BAIK", "RUSAK", "HILANG"),
                field("BARU", FieldType.TEXT, false));

        assertThat(FormEvolution.check(List.of(COUNT, CHOICE), newer)).isEmpty();
    }

    @Test
    void codesNeverDisappearOrChangeTheirMeaning() {
        assertThat(code(List.of(COUNT))).isEqualTo("kode-removed");
        assertThat(code(List.of(CHOICE, field("JUMLAH", FieldType.TEXT, false))))
                .isEqualTo("type-changed");
        assertThat(code(List.of(COUNT, choice("STATUS", "BAIK")))).isEqualTo("option-removed");
        assertThat(code(List.of(COUNT, CHOICE, COUNT))).isEqualTo("kode-repeated");
        assertThat(code(List.of(COUNT, choice("STATUS", "BAIK", "BAIK")))).isEqualTo("kode-repeated");
        assertThat(code(List.of(COUNT, choice("STATUS")))).isEqualTo("options");
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, a, ",
        "TEXT, 1, answer-type",
        "TEXT, long, answer-too-long",
        "COUNT, 1, ",
        "COUNT, 1.5, answer-type",
        "COUNT, -1, answer-out-of-range",
        "COUNT, 101, answer-out-of-range",
        "NUMBER, 1.5, ",
        "NUMBER, a, answer-type",
        "BOOLEAN, true, ",
        "BOOLEAN, a, answer-type",
        "DATE, 2022-02-28, ",
        "DATE, 2022-02-30, answer-type",
        "DATE, 1, answer-type",
        "CHOICE, BAIK, ",
        "CHOICE, baik, option-unknown",
        "CHOICE, 1, option-unknown",
        "MULTI_CHOICE, [BAIK;RUSAK], ",
        "MULTI_CHOICE, [BAIK;BAIK], answer-repeated",
        "MULTI_CHOICE, [LAIN], option-unknown",
        "MULTI_CHOICE, BAIK, answer-type"
    })
    void answersFitTheirType(FieldType type, String answer, String code) {
        FormField field = new FormField(
                "X", "X", type, true, BigDecimal.ZERO, new BigDecimal(100), 3, options("BAIK", "RUSAK"), false);
        FieldForm form = new FieldForm("F", 1, "F", null, null, "", false, List.of(field));

        assertThat(form.check(Map.of("X", value(answer))).map(ItemRefusal::code).orElse(null))
                .isEqualTo(code);
    }

    private static Object value(String text) {
        if (text.startsWith("[")) {
            return List.of(text.substring(1, text.length() - 1).split(";"));
        }
        if (text.matches("-?[0-9.]+")) {
            return new BigDecimal(text);
        }
        return "true".equals(text) ? Boolean.TRUE : text;
    }

    private static String code(List<FormField> newer) {
        return FormEvolution.check(List.of(COUNT, CHOICE), newer).orElseThrow().code();
    }

    private static FormField field(String kode, FieldType type, boolean retired) {
        return new FormField(kode, kode, type, false, null, null, null, null, retired);
    }

    private static FormField choice(String kode, String... options) {
        return new FormField(kode, kode, FieldType.CHOICE, false, null, null, null, options(options), false);
    }

    private static List<FormField.Option> options(String... codes) {
        return List.of(codes).stream().map(c -> new FormField.Option(c, c)).toList();
    }
}
