package id.sakip.realization.field.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Form of a field visit, one version of it. What it asked once it can always be answered with. */
public record FieldForm(
        String kode,
        int version,
        String nama,
        LocalDate berlakuMulai,
        LocalDate berlakuSampai,
        String dasarHukum,
        boolean verified,
        List<FormField> fields) {
    public FieldForm {
        fields = List.copyOf(fields);
    }

    /** @return what is wrong with the answers, the first of it */
    public Optional<ItemRefusal> check(Map<String, Object> answers) {
        Map<String, FormField> byKode = byKode();
        for (Map.Entry<String, Object> answer : answers.entrySet()) {
            FormField field = byKode.get(answer.getKey());
            if (field == null) {
                return Optional.of(new ItemRefusal(
                        "field-unknown",
                        "/answers/" + answer.getKey(),
                        "Formulir " + kode + " versi " + version + " tidak punya isian ini.",
                        "Kirim dengan versi formulir yang dipakai saat mengisi."));
            }
            Optional<ItemRefusal> refusal = field.check(answer.getValue());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return fields.stream()
                .filter(f -> f.required() && !f.retired() && !answers.containsKey(f.kode()))
                .findFirst()
                .map(f -> new ItemRefusal(
                        "answer-required",
                        "/answers/" + f.kode(),
                        "Jawaban \"" + f.label() + "\" wajib diisi.",
                        "Lengkapi jawaban itu di ponsel lalu kirim lagi dengan id yang sama."));
    }

    Map<String, FormField> byKode() {
        Map<String, FormField> byKode = new LinkedHashMap<>();
        fields.forEach(f -> byKode.put(f.kode(), f));
        return byKode;
    }
}
