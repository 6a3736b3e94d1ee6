package id.sakip.evaluation.ikm.domain;

import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.reference.domain.SkmInstrument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a survey before it is computed: every element once, answers within 1 to 4, nothing typed that is computed. */
final class SurveyInputCheck {

    private static final BigDecimal LOWEST_ANSWER = BigDecimal.ONE;
    private static final BigDecimal HIGHEST_ANSWER = BigDecimal.valueOf(4);
    private static final BigDecimal HIGHEST_INDEX = BigDecimal.valueOf(100);

    private final SkmInstrument instrument;

    SurveyInputCheck(SkmInstrument instrument) {
        this.instrument = instrument;
    }

    List<Objection> check(SurveyInput input) {
        List<Objection> objections = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < input.layanan().size(); i++) {
            SurveyInput.Layanan layanan = input.layanan().get(i);
            String pointer = "/layanan/" + i;
            if (!seen.add(layanan.no())) {
                objections.add(new Objection(
                        pointer + "/no", "DUPLICATE", "Layanan nomor %d ada dua kali.".formatted(layanan.no())));
            }
            checkValue(layanan, pointer, objections);
            checkUnsur(layanan, pointer, objections);
            if (layanan.responden() != null && layanan.responden() < 1) {
                objections.add(new Objection(
                        pointer + "/responden",
                        "OUT_OF_RANGE",
                        "Jumlah responden layanan %s sekurangnya satu; kosongkan bila tidak diketahui."
                                .formatted(layanan.nama())));
            } else if (input.method() == UnitMethod.RESPONDENT_WEIGHTED
                    && IkmCalculator.respondents(layanan).isEmpty()) {
                objections.add(new Objection(
                        pointer + "/responden",
                        "MISSING",
                        "Nilai tertimbang memerlukan jumlah responden layanan %s.".formatted(layanan.nama())));
            }
        }
        if (input.layanan().isEmpty()) {
            objections.add(new Objection("/layanan", "MISSING", "Sekurangnya satu layanan harus diisi."));
        }
        return objections;
    }

    private static void checkValue(SurveyInput.Layanan layanan, String pointer, List<Objection> objections) {
        if (layanan.nilai() != null && !layanan.unsur().isEmpty()) {
            objections.add(new Objection(
                    pointer + "/nilai", "COMPUTED", "Nilai layanan dihitung dari unsur; isi salah satu saja."));
        } else if (layanan.nilai() == null && layanan.unsur().isEmpty()) {
            objections.add(new Objection(
                    pointer + "/nilai", "MISSING", "Isi nilai layanan atau unsurnya; yang kosong tidak dianggap nol."));
        } else if (layanan.nilai() != null
                && (layanan.nilai().signum() < 0 || layanan.nilai().compareTo(HIGHEST_INDEX) > 0)) {
            objections.add(Objection.outOfRange(pointer + "/nilai", layanan.nama(), layanan.nilai(), HIGHEST_INDEX));
        }
    }

    private void checkUnsur(SurveyInput.Layanan layanan, String pointer, List<Objection> objections) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < layanan.unsur().size(); i++) {
            SurveyInput.Unsur unsur = layanan.unsur().get(i);
            String at = pointer + "/unsur/" + i;
            if (instrument.unsur(unsur.kode()).isEmpty()) {
                objections.add(new Objection(
                        at + "/kode",
                        "UNKNOWN_KODE",
                        "Unsur %s tidak ada pada instrumen ini.".formatted(unsur.kode())));
            } else if (!seen.add(unsur.kode())) {
                objections.add(new Objection(
                        at + "/kode", "DUPLICATE", "Unsur %s diisi lebih dari sekali.".formatted(unsur.kode())));
            }
            checkAnswers(unsur, at, objections);
        }
        if (!layanan.unsur().isEmpty()) {
            instrument.unsur().stream()
                    .filter(u -> !seen.contains(u.kode()))
                    .forEach(u -> objections.add(new Objection(
                            pointer + "/unsur",
                            "MISSING",
                            "Unsur %s (%s) belum diisi.".formatted(u.kode(), u.nama()))));
        }
    }

    private static void checkAnswers(SurveyInput.Unsur unsur, String at, List<Objection> objections) {
        if ((unsur.nrr() == null) == (unsur.jawaban() == null)) {
            objections.add(new Objection(
                    at, "ONE_OF", "Isi NRR atau jumlah jawaban untuk unsur %s, salah satu.".formatted(unsur.kode())));
        } else if (unsur.nrr() != null
                && (unsur.nrr().compareTo(LOWEST_ANSWER) < 0 || unsur.nrr().compareTo(HIGHEST_ANSWER) > 0)) {
            objections.add(new Objection(
                    at + "/nrr",
                    "OUT_OF_RANGE",
                    "NRR unsur %s adalah %s, padahal harus antara 1 dan 4."
                            .formatted(unsur.kode(), Objection.plain(unsur.nrr()))));
        } else if (unsur.jawaban() != null && !countable(unsur.jawaban())) {
            objections.add(new Objection(
                    at + "/jawaban",
                    "OUT_OF_RANGE",
                    "Jumlah jawaban unsur %s harus empat bilangan tidak negatif dengan sekurangnya satu responden."
                            .formatted(unsur.kode())));
        }
    }

    private static boolean countable(List<Long> counts) {
        return counts.size() == 4
                && counts.stream().allMatch(n -> n != null && n >= 0)
                && IkmCalculator.count(counts) > 0;
    }
}
