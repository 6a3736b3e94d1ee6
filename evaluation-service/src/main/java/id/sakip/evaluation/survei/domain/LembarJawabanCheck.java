package id.sakip.evaluation.survei.domain;

import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.reference.domain.Kuesioner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks one answer sheet against its questionnaire. A question may be left out (NRR divides by those who answered it), a
 * sheet without any answer is none.
 */
public final class LembarJawabanCheck {

    private final Kuesioner kuesioner;
    private final List<Integer> layanan;

    public LembarJawabanCheck(Kuesioner kuesioner, List<Integer> layanan) {
        this.kuesioner = kuesioner;
        this.layanan = List.copyOf(layanan);
    }

    public List<Objection> check(LembarJawaban lembar) {
        List<Objection> objections = new ArrayList<>();
        if (lembar.layanan() == null) {
            objections.add(new Objection("/layanan", "MISSING", "Pilih layanan yang Saudara terima."));
        } else if (!layanan.contains(lembar.layanan())) {
            objections.add(new Objection(
                    "/layanan",
                    "UNKNOWN_LAYANAN",
                    "Layanan %d tidak ada pada survei ini.".formatted(lembar.layanan())));
        }
        if (lembar.jawaban().isEmpty()) {
            objections.add(new Objection("/jawaban", "MISSING", "Jawablah sekurangnya satu pertanyaan."));
        }
        lembar.jawaban().forEach((kode, nilai) -> check(kode, nilai).ifPresent(objections::add));
        return objections;
    }

    private Optional<Objection> check(String kode, Integer nilai) {
        Optional<Kuesioner.Pertanyaan> known = kuesioner.pertanyaan(kode);
        if (known.isEmpty()) {
            return Optional.of(
                    new Objection("/jawaban", "UNKNOWN_KODE", "Ada jawaban untuk pertanyaan yang tidak ditanyakan."));
        }
        int highest = known.get().pilihan().size();
        if (nilai == null || nilai < 1 || nilai > highest) {
            return Optional.of(new Objection(
                    "/jawaban/" + kode,
                    "OUT_OF_RANGE",
                    "Jawaban untuk %s harus 1 sampai %d.".formatted(known.get().nama(), highest)));
        }
        return Optional.empty();
    }
}
