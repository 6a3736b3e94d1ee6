package id.sakip.evaluation.lke.domain;

import id.sakip.evaluation.akip.domain.LkeForm;
import id.sakip.evaluation.akip.domain.LkeForm.Question;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.reference.domain.LkeTemplate.Aspek;
import id.sakip.kit.finding.Finding;
import id.sakip.kit.number.IndonesianNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Kerangka logis: what makes a set of answers implausible. All of it is a warning; the evaluator may keep an answer and
 * say why.
 */
public final class LkeCrossCheck {

    /** Pemanfaatan cannot be better than the mean quality of what is used. */
    public static final String USE_ABOVE_QUALITY = "V-LKE-1";
    /** An answer that needs a document which does not exist. */
    public static final String DOCUMENT_MISSING = "V-LKE-2";
    /** An answer all of whose judged evidence is stale or of the wrong year. */
    public static final String EVIDENCE_INVALID = "V-LKE-3";

    private static final int PRINTED_DECIMALS = 2;

    private final LkeForm form;

    public LkeCrossCheck(LkeForm form) {
        this.form = form;
    }

    /**
     * What is known about the evidence of one criterion.
     *
     * @param availableKinds kinds of documents the system holds for the year
     * @param accepted pieces attached that nobody rejected
     * @param rejected pieces judged stale or of the wrong year
     */
    public record EvidenceState(Set<String> availableKinds, int accepted, int rejected) {
        public EvidenceState {
            availableKinds = Set.copyOf(availableKinds);
        }
    }

    /** @param answers value per question; a question without one is not looked at */
    public List<Finding> check(Map<String, Fraction> answers, Map<String, EvidenceState> evidence) {
        List<Finding> findings = new ArrayList<>(useAboveQuality(answers));
        for (Question question : form.questions()) {
            Fraction answer = answers.get(question.kode());
            EvidenceState state = evidence.get(question.kode());
            if (answer != null && state != null && answer.compareTo(Fraction.ZERO) > 0) {
                evidence(question, answer, state, findings);
            }
        }
        return findings;
    }

    private List<Finding> useAboveQuality(Map<String, Fraction> answers) {
        List<Finding> findings = new ArrayList<>();
        for (Question use : form.questions()) {
            Fraction answer = answers.get(use.kode());
            List<Fraction> quality = form.questions().stream()
                    .filter(q -> q.komponen() == use.komponen() && q.aspek() == Aspek.KUALITAS)
                    .map(q -> answers.get(q.kode()))
                    .filter(value -> value != null)
                    .toList();
            if (use.aspek() == Aspek.PEMANFAATAN && answer != null && !quality.isEmpty()) {
                Fraction mean = Fraction.mean(quality);
                if (answer.compareTo(mean) > 0) {
                    findings.add(Finding.warning(
                            USE_ABOVE_QUALITY,
                            use.kode(),
                            print(answer),
                            "paling tinggi " + print(mean),
                            "Pemanfaatan %s bernilai %s, lebih tinggi dari rata-rata kualitas komponen %d yaitu %s."
                                    .formatted(use.kode(), print(answer), use.komponen(), print(mean))));
                }
            }
        }
        return findings;
    }

    private static void evidence(Question question, Fraction answer, EvidenceState state, List<Finding> findings) {
        boolean documented = question.bukti().isEmpty()
                || state.accepted() > 0
                || question.bukti().stream().anyMatch(state.availableKinds()::contains);
        String letter = question.floor(answer).huruf();
        if (!documented) {
            findings.add(Finding.warning(
                    DOCUMENT_MISSING,
                    question.kode(),
                    letter,
                    String.join(" atau ", question.bukti()),
                    "Jawaban %s pada %s memerlukan %s, tetapi dokumen itu tidak ada dan tidak ada bukti lain."
                            .formatted(letter, question.kode(), String.join(" atau ", question.bukti()))));
        }
        if (state.accepted() == 0 && state.rejected() > 0) {
            findings.add(Finding.warning(
                    EVIDENCE_INVALID,
                    question.kode(),
                    letter,
                    null,
                    "Jawaban %s pada %s hanya didukung bukti yang sudah usang atau salah tahun."
                            .formatted(letter, question.kode())));
        }
    }

    private static String print(Fraction value) {
        return IndonesianNumber.format(value.round(PRINTED_DECIMALS), PRINTED_DECIMALS);
    }
}
