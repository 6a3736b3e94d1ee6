package id.sakip.realization.field.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One question of a form.
 *
 * @param kode never renamed: phones that still have an older form answer under it
 * @param retired no longer asked; old answers stay valid
 */
public record FormField(
        String kode,
        String label,
        FieldType type,
        boolean required,
        BigDecimal min,
        BigDecimal max,
        Integer maxLength,
        List<Option> options,
        boolean retired) {
    private static final int DEFAULT_LENGTH = 2000;

    public FormField {
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** @param kode never renamed, as that of the field */
    public record Option(String kode, String label) {}

    /** @param answer text, number, truth value or list of texts */
    Optional<ItemRefusal> check(Object answer) {
        return switch (type) {
            case TEXT -> checkText(answer);
            case NUMBER, COUNT -> checkNumber(answer);
            case BOOLEAN ->
                answer instanceof Boolean ? Optional.empty() : refuse("answer-type", "harus true atau false");
            case DATE ->
                isDate(answer) ? Optional.empty() : refuse("answer-type", "harus tanggal, misalnya 2022-06-30");
            case CHOICE -> isOption(answer) ? Optional.empty() : unknownOption();
            case MULTI_CHOICE -> checkChoices(answer);
        };
    }

    private Optional<ItemRefusal> checkText(Object answer) {
        if (!(answer instanceof String text)) {
            return refuse("answer-type", "harus teks");
        }
        int limit = maxLength == null ? DEFAULT_LENGTH : maxLength;
        return text.length() > limit
                ? refuse("answer-too-long", "paling banyak " + limit + " karakter")
                : Optional.empty();
    }

    private Optional<ItemRefusal> checkNumber(Object answer) {
        if (!(answer instanceof BigDecimal number)) {
            return refuse("answer-type", "harus angka");
        }
        if (type == FieldType.COUNT && number.stripTrailingZeros().scale() > 0) {
            return refuse("answer-type", "harus bilangan bulat");
        }
        if (min != null && number.compareTo(min) < 0) {
            return refuse("answer-out-of-range", "paling kecil " + min.toPlainString());
        }
        return max != null && number.compareTo(max) > 0
                ? refuse("answer-out-of-range", "paling besar " + max.toPlainString())
                : Optional.empty();
    }

    private Optional<ItemRefusal> checkChoices(Object answer) {
        if (!(answer instanceof List<?> chosen)) {
            return refuse("answer-type", "harus daftar kode pilihan");
        }
        if (new HashSet<>(chosen).size() < chosen.size()) {
            return refuse("answer-repeated", "tidak boleh memuat pilihan yang sama dua kali");
        }
        return chosen.stream().allMatch(this::isOption) ? Optional.empty() : unknownOption();
    }

    private boolean isOption(Object answer) {
        return options.stream().anyMatch(option -> option.kode().equals(answer));
    }

    private static boolean isDate(Object answer) {
        if (!(answer instanceof String text)) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private Optional<ItemRefusal> unknownOption() {
        return refuse(
                "option-unknown",
                "harus salah satu dari "
                        + String.join(", ", options.stream().map(Option::kode).toList()));
    }

    private Optional<ItemRefusal> refuse(String code, String rule) {
        return Optional.of(new ItemRefusal(
                code,
                "/answers/" + kode,
                "Jawaban \"" + label + "\" " + rule + ".",
                "Perbaiki jawaban itu di ponsel lalu kirim lagi dengan id yang sama."));
    }
}
