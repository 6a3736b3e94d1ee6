package id.sakip.evaluation.akip.domain;

import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.reference.domain.LkeTemplate.Komponen;
import id.sakip.evaluation.reference.domain.LkeTemplate.Kriteria;
import id.sakip.evaluation.reference.domain.LkeTemplate.SubKomponen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks that an LKE is complete: a missing answer is not an E and a missing component is not a zero. */
final class LkeInputCheck {

    private final LkeTemplate template;

    LkeInputCheck(LkeTemplate template) {
        this.template = template;
    }

    List<Objection> check(LkeInput input) {
        List<Objection> objections = new ArrayList<>();
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
        Set<String> expected = expectedCodes(input.mode());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < input.jawaban().size(); i++) {
            LkeInput.Jawaban entry = input.jawaban().get(i);
            String pointer = "/jawaban/" + i;
            if (!expected.contains(entry.kode())) {
                objections.add(new Objection(
                        pointer + "/kode",
                        "UNKNOWN_KODE",
                        "Kode %s tidak dinilai dengan cara penilaian ini.".formatted(entry.kode())));
            } else if (!seen.add(entry.kode())) {
                objections.add(new Objection(
                        pointer + "/kode", "DUPLICATE", "Kode %s dijawab lebih dari sekali.".formatted(entry.kode())));
            } else if (template.answerScale().answer(entry.huruf()).isEmpty()) {
                objections.add(new Objection(
                        pointer + "/jawaban",
                        "UNKNOWN_ANSWER",
                        "Jawaban %s tidak ada pada gradasi nilai AA sampai E.".formatted(entry.huruf())));
            }
        }
        expected.stream()
                .filter(kode -> !seen.contains(kode))
                .forEach(kode -> objections.add(missing("/jawaban", "Jawaban " + kode)));
    }

    private Set<String> expectedCodes(ScoringMode mode) {
        List<String> codes =
                switch (mode) {
                    case KOMPONEN -> List.of();
                    case SUB ->
                        template.subKomponen().stream().map(SubKomponen::kode).toList();
                    case KRITERIA_AVG ->
                        template.kriteria().stream().map(Kriteria::kode).toList();
                };
        return new LinkedHashSet<>(codes);
    }

    private static Objection missing(String pointer, String what) {
        return new Objection(pointer, "MISSING", what + " belum diisi; yang kosong tidak dianggap nol.");
    }
}
