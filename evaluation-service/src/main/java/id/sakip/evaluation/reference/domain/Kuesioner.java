package id.sakip.evaluation.reference.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Kuesioner (questionnaire): what people are asked, in the order they are asked it. Answers are keyed by code. */
public record Kuesioner(String instrumen, List<Pertanyaan> pertanyaan) {

    /** One question with its answers, worst first: the first is worth 1. */
    public record Pertanyaan(String kode, String nama, String teks, List<String> pilihan) {
        public Pertanyaan {
            Objects.requireNonNull(kode, "kode");
            Objects.requireNonNull(teks, "teks");
            pilihan = List.copyOf(pilihan);
        }
    }

    public Kuesioner {
        Objects.requireNonNull(instrumen, "instrumen");
        pertanyaan = List.copyOf(pertanyaan);
    }

    public Optional<Pertanyaan> pertanyaan(String kode) {
        return pertanyaan.stream().filter(p -> p.kode().equals(kode)).findFirst();
    }
}
