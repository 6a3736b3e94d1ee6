package id.sakip.evaluation.akip.domain;

import id.sakip.evaluation.akip.domain.LkeForm.Question;
import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.reference.domain.LkeTemplate.Komponen;
import id.sakip.evaluation.reference.domain.ScoringMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that an LKE is complete: a missing answer is not an E and a missing component is not a zero. */
final class LkeInputCheck {

    private final LkeTemplate template;

    LkeInputCheck(LkeTemplate template) {
        this.template = template;
    }

    List<Objection> check(LkeInput input) {
        List<Objection> objections = new ArrayList<>();
        if (!template.allows(input.mode())) {
            objections.add(new Objection(
                    "/mode",
                    "MODE_NOT_ALLOWED",
                    "LKE %s tidak mengenal cara penilaian %s.".formatted(template.id(), input.mode())));
            return objections;
        }
        checkKomponen(input, objections);
        checkJawaban(input, objections);
        return objections;
    }

    private void checkKomponen(LkeInput input, List<Objection> objections) {
        boolean valued = input.mode() == ScoringMode.KOMPONEN;
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < input.komponen().size(); i++) {
            LkeInput.KomponenNilai entry = input.komponen().get(i);
            String pointer = "/komponen/" + i;
            Komponen known = template.komponen(entry.no()).orElse(null);
            if (known == null) {
                objections.add(new Objection(
                        pointer + "/no",
                        "UNKNOWN_KOMPONEN",
                        "Komponen %d tidak ada pada LKE ini.".formatted(entry.no())));
            } else if (!seen.add(entry.no())) {
                objections.add(new Objection(
                        pointer + "/no", "DUPLICATE", "Komponen %d diisi lebih dari sekali.".formatted(entry.no())));
            } else if (entry.bobot() != null && entry.bobot().compareTo(known.bobot()) != 0) {
                objections.add(Objection.otherWeight(pointer + "/bobot", known.nama(), entry.bobot(), known.bobot()));
            } else if (!valued && entry.nilai() != null) {
                objections.add(new Objection(
                        pointer + "/nilai",
                        "COMPUTED",
                        "Nilai komponen dihitung dari jawaban; jangan diisi pada cara penilaian ini."));
            } else if (valued && entry.nilai() == null) {
                objections.add(missing(pointer + "/nilai", "Nilai komponen %d".formatted(entry.no())));
            } else if (valued && (entry.nilai().signum() < 0 || entry.nilai().compareTo(known.bobot()) > 0)) {
                objections.add(Objection.outOfRange(
                        pointer + "/nilai", "Komponen %d".formatted(entry.no()), entry.nilai(), known.bobot()));
            }
        }
        if (valued) {
            template.komponen().stream()
                    .filter(k -> !seen.contains(k.no()))
                    .forEach(k -> objections.add(missing("/komponen", "Nilai komponen %d".formatted(k.no()))));
        }
    }

    private void checkJawaban(LkeInput input, List<Objection> objections) {
        LkeForm form = new LkeForm(template, input.mode());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < input.jawaban().size(); i++) {
            LkeInput.Jawaban entry = input.jawaban().get(i);
            String pointer = "/jawaban/" + i;
            Question asked = form.question(entry.kode()).orElse(null);
            if (asked == null) {
                objections.add(new Objection(
                        pointer + "/kode",
                        "UNKNOWN_KODE",
                        "Kode %s tidak dinilai dengan cara penilaian ini.".formatted(entry.kode())));
            } else if (!seen.add(entry.kode())) {
                objections.add(new Objection(
                        pointer + "/kode", "DUPLICATE", "Kode %s dijawab lebih dari sekali.".formatted(entry.kode())));
            } else if (asked.choice(entry.huruf()).isEmpty()) {
                objections.add(unknownAnswer(pointer + "/jawaban", asked, entry.huruf()));
            }
        }
        form.questions().stream()
                .map(Question::kode)
                .filter(kode -> !seen.contains(kode))
                .forEach(kode -> objections.add(missing("/jawaban", "Jawaban " + kode)));
    }

    /** Says which letters there are. */
    static Objection unknownAnswer(String pointer, Question asked, String huruf) {
        return new Objection(
                pointer,
                "UNKNOWN_ANSWER",
                "Jawaban %s tidak ada pada kriteria %s; pilihannya %s."
                        .formatted(
                                huruf,
                                asked.kode(),
                                asked.choices().stream()
                                        .map(LkeForm.Choice::huruf)
                                        .collect(Collectors.joining(", "))));
    }

    private static Objection missing(String pointer, String what) {
        return new Objection(pointer, "MISSING", what + " belum diisi; yang kosong tidak dianggap nol.");
    }
}
