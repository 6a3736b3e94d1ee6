package id.sakip.evaluation.akip.domain;

import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.reference.domain.AnswerScale;
import id.sakip.evaluation.reference.domain.CriterionScale;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.reference.domain.LkeTemplate.Aspek;
import id.sakip.evaluation.reference.domain.LkeTemplate.Komponen;
import id.sakip.evaluation.reference.domain.LkeTemplate.Kriteria;
import id.sakip.evaluation.reference.domain.LkeTemplate.SubKomponen;
import id.sakip.evaluation.reference.domain.ScoringMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A template under one mode: what is asked, which answers there are, and what each is worth of the total of 100. */
public final class LkeForm {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final LkeTemplate template;
    private final ScoringMode mode;
    private final Map<String, Question> questions;

    /**
     * One thing to answer.
     *
     * @param bobot its share of the 100 points, exact
     * @param choices highest first
     * @param bukti kinds of documents one of which an answer above the lowest needs
     */
    public record Question(
            String kode,
            String teks,
            int komponen,
            String sub,
            Aspek aspek,
            Fraction bobot,
            List<Choice> choices,
            List<String> bukti) {

        public Question {
            choices = List.copyOf(choices);
            bukti = List.copyOf(bukti);
        }

        public Optional<Choice> choice(String huruf) {
            return choices.stream().filter(c -> c.huruf().equals(huruf)).findFirst();
        }

        /** The highest answer the value reaches: what a mean of two answers is called. */
        public Choice floor(Fraction nilai) {
            return choices.stream()
                    .filter(c -> c.worth().compareTo(nilai) <= 0)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(kode + " is answered below zero"));
        }

        /** Points of the total an answer of this value earns. */
        public Fraction points(Fraction nilai) {
            return bobot.times(nilai).dividedBy(HUNDRED);
        }
    }

    /** An answer: its letter, what it is worth of 100, and when it is earned. */
    public record Choice(String huruf, BigDecimal nilai, String uraian) {
        public Fraction worth() {
            return Fraction.of(nilai);
        }
    }

    public LkeForm(LkeTemplate template, ScoringMode mode) {
        this.template = template;
        this.mode = mode;
        Map<String, Question> byCode = new LinkedHashMap<>();
        for (Komponen k : template.komponen()) {
            k.subKomponen().stream()
                    .flatMap(sub -> questions(k, sub).stream())
                    .forEach(question -> byCode.put(question.kode(), question));
        }
        this.questions = byCode;
    }

    public LkeTemplate template() {
        return template;
    }

    public ScoringMode mode() {
        return mode;
    }

    /** In the order of the template; none in mode KOMPONEN. */
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    public Optional<Question> question(String kode) {
        return Optional.ofNullable(questions.get(kode));
    }

    private List<Question> questions(Komponen k, SubKomponen sub) {
        return switch (mode) {
            case KOMPONEN -> List.of();
            case SUB ->
                List.of(new Question(
                        sub.kode(),
                        sub.nama(),
                        k.no(),
                        sub.kode(),
                        sub.aspek(),
                        Fraction.of(sub.bobot()),
                        letters(sub.aspek()),
                        sub.kriteria().stream()
                                .flatMap(kriteria -> kriteria.bukti().stream())
                                .distinct()
                                .toList()));
            case KRITERIA_AVG, YT_AE -> {
                Fraction bobot = Fraction.of(sub.bobot())
                        .dividedBy(Fraction.of(sub.kriteria().size()));
                List<Question> asked = new ArrayList<>();
                for (Kriteria c : sub.kriteria()) {
                    List<Choice> choices = mode == ScoringMode.YT_AE ? own(sub, c) : letters(sub.aspek());
                    asked.add(new Question(
                            c.kode(), c.teks(), k.no(), sub.kode(), sub.aspek(), bobot, choices, c.bukti()));
                }
                yield asked;
            }
        };
    }

    /** AA to E with the text that holds for the aspek. */
    private List<Choice> letters(Aspek aspek) {
        List<AnswerScale.Answer> answers = template.answerScale().answers();
        return answers.stream()
                .map(a -> new Choice(a.huruf(), a.nilai(), aspek == Aspek.KEBERADAAN ? a.keberadaan() : a.kualitas()))
                .toList();
    }

    private List<Choice> own(SubKomponen sub, Kriteria kriteria) {
        String id = kriteria.skala() == null ? sub.skala() : kriteria.skala();
        CriterionScale scale = template.skalaKriteria().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scale for " + kriteria.kode()));
        return scale.answers().stream()
                .map(a -> new Choice(a.huruf(), a.nilai(), a.uraian()))
                .toList();
    }
}
