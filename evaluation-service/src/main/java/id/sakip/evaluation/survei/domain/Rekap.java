package id.sakip.evaluation.survei.domain;

import id.sakip.evaluation.ikm.domain.SurveyInput;
import id.sakip.evaluation.ikm.domain.UnitMethod;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.reference.domain.Kuesioner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rekap (tally) of a survey at one moment: per service how many answered, and per question how often each answer was given.
 */
public record Rekap(Map<Integer, LayananRekap> layanan) {

    /** One service. */
    public record LayananRekap(int no, String nama, long responden, Map<String, List<Long>> jawaban) {
        public LayananRekap {
            jawaban = new TreeMap<>(jawaban);
        }

        /** Questions nobody answered: without them the service has no index. */
        public List<String> unanswered(Kuesioner kuesioner) {
            return kuesioner.pertanyaan().stream()
                    .map(Kuesioner.Pertanyaan::kode)
                    .filter(kode -> total(jawaban.getOrDefault(kode, List.of())) == 0)
                    .toList();
        }
    }

    public Rekap {
        layanan = new TreeMap<>(layanan);
    }

    public long responden() {
        return layanan.values().stream().mapToLong(LayananRekap::responden).sum();
    }

    /** The services that can be computed, as the calculator takes them; what cannot is left out, not counted as zero. */
    public SurveyInput input(Kuesioner kuesioner, UnitMethod metode, boolean bobotDibulatkan) {
        List<SurveyInput.Layanan> complete = new ArrayList<>();
        for (LayananRekap l : layanan.values()) {
            if (l.unanswered(kuesioner).isEmpty()) {
                complete.add(new SurveyInput.Layanan(
                        l.no(),
                        l.nama(),
                        null,
                        l.responden(),
                        kuesioner.pertanyaan().stream()
                                .map(p -> new SurveyInput.Unsur(
                                        p.kode(), null, l.jawaban().get(p.kode())))
                                .toList()));
            }
        }
        return new SurveyInput(metode, bobotDibulatkan, complete);
    }

    /** Mean answer of one question over all services; empty when nobody answered it. */
    public Optional<Fraction> mean(String kode) {
        long answers = 0;
        long sum = 0;
        for (LayananRekap l : layanan.values()) {
            List<Long> counts = l.jawaban().getOrDefault(kode, List.of());
            answers += total(counts);
            for (int answer = 1; answer <= counts.size(); answer++) {
                sum += answer * counts.get(answer - 1);
            }
        }
        return answers == 0 ? Optional.empty() : Optional.of(Fraction.of(sum, answers));
    }

    private static long total(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
