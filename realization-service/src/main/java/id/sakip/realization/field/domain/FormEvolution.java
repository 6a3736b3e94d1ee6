package id.sakip.realization.field.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new version of a form may change. Phones that were offline for weeks answer with old codes: none may disappear or
 * mean something else. What is not asked any more is retired.
 */
public final class FormEvolution {
    private FormEvolution() {}

    /** @return what is wrong with the fields as such, or as successor of the older ones */
    public static Optional<ItemRefusal> check(List<FormField> older, List<FormField> newer) {
        return checkCodes(newer).or(() -> older.stream()
                .map(old -> checkSuccessor(old, newer))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Optional<ItemRefusal> checkCodes(List<FormField> fields) {
        Set<String> codes = new HashSet<>();
        for (FormField field : fields) {
            if (!codes.add(field.kode())) {
                return refuse("kode-repeated", field.kode(), "muncul dua kali", "Gunakan kode lain.");
            }
            boolean choice = field.type() == FieldType.CHOICE || field.type() == FieldType.MULTI_CHOICE;
            if (choice == field.options().isEmpty()) {
                return refuse(
                        "options",
                        field.kode(),
                        choice ? "harus punya pilihan" : "tidak boleh punya pilihan",
                        "Sesuaikan jenis isian dengan pilihannya.");
            }
            if (codes(field).size() < field.options().size()) {
                return refuse(
                        "kode-repeated", field.kode(), "punya pilihan dengan kode yang sama", "Gunakan kode lain.");
            }
        }
        return Optional.empty();
    }

    private static Optional<ItemRefusal> checkSuccessor(FormField old, List<FormField> newer) {
        Optional<FormField> successor =
                newer.stream().filter(f -> f.kode().equals(old.kode())).findFirst();
        if (successor.isEmpty()) {
            return refuse(
                    "kode-removed",
                    old.kode(),
                    "hilang dari versi baru",
                    "Pertahankan dengan retired = true bila tidak ditanyakan lagi.");
        }
        if (successor.get().type() != old.type()) {
            return refuse("type-changed", old.kode(), "berubah jenis", "Buat isian baru dengan kode lain.");
        }
        return codes(successor.get()).containsAll(codes(old))
                ? Optional.empty()
                : refuse("option-removed", old.kode(), "kehilangan pilihan", "Pertahankan semua kode pilihan lama.");
    }

    private static Set<String> codes(FormField field) {
        return field.options().stream().map(FormField.Option::kode).collect(Collectors.toSet());
    }

    private static Optional<ItemRefusal> refuse(String code, String field, String what, String remedy) {
        return Optional.of(new ItemRefusal(code, "/fields/" + field, "Isian " + field + " " + what + ".", remedy));
    }
}
