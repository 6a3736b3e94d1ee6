package id.sakip.evaluation.lke;

import id.sakip.evaluation.akip.domain.LkeForm;
import id.sakip.evaluation.akip.domain.LkeForm.Question;
import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.lke.domain.Moderation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody saves on a sheet; criteria not named stay as they are. */
public record SheetInput(List<Item> items) {

    /** @param jawaban null takes the answer away */
    public record Item(String kode, String jawaban, String alasan) {}

    public SheetInput {
        items = List.copyOf(items);
    }

    Map<String, LkeAnswer> answers() {
        Map<String, LkeAnswer> answers = new LinkedHashMap<>();
        items.forEach(item -> answers.put(
                item.kode(), item.jawaban() == null ? null : new LkeAnswer(item.jawaban(), item.alasan(), false)));
        return answers;
    }

    /** Everything wrong with it at once. */
    List<Objection> check(Worksheet worksheet, SheetKind kind) {
        List<Objection> objections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> expected = expected(worksheet, kind);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String pointer = "/jawaban/" + i;
            if (!expected.contains(item.kode())) {
                objections.add(new Objection(
                        pointer + "/kode",
                        "UNKNOWN_KODE",
                        kind == SheetKind.MODERASI
                                ? "Kedua penilai tidak berbeda pada %s.".formatted(item.kode())
                                : "Kode %s tidak dinilai pada LKE ini.".formatted(item.kode())));
            } else if (!seen.add(item.kode())) {
                objections.add(
                        new Objection(pointer + "/kode", "DUPLICATE", "Kode %s ada dua kali.".formatted(item.kode())));
            } else if (item.jawaban() != null) {
                checkAnswer(worksheet.form(), kind, item, pointer, objections);
            }
        }
        return objections;
    }

    private static Set<String> expected(Worksheet worksheet, SheetKind kind) {
        if (kind == SheetKind.MODERASI) {
            return worksheet
                    .moderation()
                    .differences(worksheet.letters(SheetKind.PENILAIAN), worksheet.letters(SheetKind.KEDUA))
                    .stream()
                    .map(difference -> difference.question().kode())
                    .collect(Collectors.toSet());
        }
        return worksheet.form().questions().stream().map(Question::kode).collect(Collectors.toSet());
    }

    private static void checkAnswer(
            LkeForm form, SheetKind kind, Item item, String pointer, List<Objection> objections) {
        List<String> letters = kind == SheetKind.MODERASI
                ? Arrays.stream(Moderation.Choice.values()).map(Enum::name).toList()
                : form.question(item.kode()).orElseThrow().choices().stream()
                        .map(LkeForm.Choice::huruf)
                        .toList();
        if (!letters.contains(item.jawaban())) {
            objections.add(new Objection(
                    pointer + "/jawaban",
                    "UNKNOWN_ANSWER",
                    "Jawaban %s tidak ada pada %s; pilihannya %s."
                            .formatted(item.jawaban(), item.kode(), String.join(", ", letters))));
        }
        boolean needsReason = kind == SheetKind.USULAN || kind == SheetKind.MODERASI;
        if (needsReason && (item.alasan() == null || item.alasan().isBlank())) {
            objections.add(new Objection(
                    pointer + "/alasan", "MISSING", "Alasan jawaban %s belum diisi.".formatted(item.kode())));
        }
    }
}
