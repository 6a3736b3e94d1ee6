package id.sakip.realization.score.messaging;

import id.sakip.kit.event.EventEnvelope;
import id.sakip.kit.event.EventHandler;
import id.sakip.realization.plan.domain.MeasuredBy;
import id.sakip.realization.score.ScoreListener;
import id.sakip.realization.score.ScoreService;
import id.sakip.realization.score.domain.ScoreFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Published scores become the realization of the indicators measured by them. */
@ApplicationScoped
public class EvaluationEventHandler implements EventHandler {
    private static final Map<String, MeasuredBy> UKURAN =
            Map.of("AkipScored", MeasuredBy.AKIP, "IkmPublished", MeasuredBy.IKM, "IppPublished", MeasuredBy.IPP);

    private final ScoreService scores;
    private final ScoreListener listener;

    EvaluationEventHandler(ScoreService scores, ScoreListener listener) {
        this.scores = scores;
        this.listener = listener;
    }

    @Override
    public Set<String> names() {
        return UKURAN.keySet();
    }

    @Override
    public void handle(EventEnvelope event) {
        Published data = event.dataAs(Published.class);
        MeasuredBy ukuran = UKURAN.get(event.name());
        BigDecimal nilai = Objects.requireNonNull(data.nilai(), "nilai");
        scores.storeScore(
                event.opd(), data.tahun(), new ScoreFacts(ukuran, nilai, data.label(), event.id()), event.sequence());
        listener.scorePublished(event.opd(), data.tahun(), ukuran);
    }

    /** What the three events have in common; each names its letter differently. */
    record Published(int tahun, BigDecimal nilai, String predikat, String mutu, String kategori) {
        String label() {
            if (predikat != null) {
                return predikat;
            }
            return mutu != null ? mutu : kategori;
        }
    }
}
