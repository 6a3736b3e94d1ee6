package id.sakip.realization.score;

import id.sakip.realization.plan.domain.MeasuredBy;
import id.sakip.realization.score.domain.ScoreFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;

/** Scores of evaluation that are realizations of indicators, with nobody retyping them. */
@ApplicationScoped
public class ScoreService {
    private final ScoreRepository scores;

    ScoreService(ScoreRepository scores) {
        this.scores = scores;
    }

    @Transactional
    public void storeScore(String opd, int tahun, ScoreFacts facts, long sequence) {
        Score score = scores.findOne(opd, tahun, facts.ukuran()).orElseGet(() -> new Score(opd, tahun, facts.ukuran()));
        score.replace(facts.nilai(), facts.predikat(), facts.eventId(), sequence);
        scores.persist(score);
    }

    public Map<MeasuredBy, ScoreFacts> scoresOf(String opd, int tahun) {
        Map<MeasuredBy, ScoreFacts> facts = new EnumMap<>(MeasuredBy.class);
        scores.listOfYear(opd, tahun).forEach(s -> facts.put(s.facts().ukuran(), s.facts()));
        return facts;
    }
}
