package id.sakip.planning.rekomendasi.messaging;

import id.sakip.kit.event.EventEnvelope;
import id.sakip.kit.event.EventHandler;
import id.sakip.planning.rekomendasi.IssuedRecommendation;
import id.sakip.planning.rekomendasi.RekomendasiService;
import id.sakip.planning.rekomendasi.ScoredAkip;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Scores and recommendations of evaluation: what the next plan has to answer. */
@ApplicationScoped
class EvaluationEventHandler implements EventHandler {
    private final RekomendasiService service;

    EvaluationEventHandler(RekomendasiService service) {
        this.service = service;
    }

    @Override
    public Set<String> names() {
        return Set.of("AkipScored", "RecommendationIssued");
    }

    @Override
    public void handle(EventEnvelope event) {
        switch (event.name()) {
            case "AkipScored" -> service.store(event.opd(), event.dataAs(ScoredAkip.class));
            case "RecommendationIssued" -> service.store(event.opd(), event.dataAs(IssuedRecommendation.class));
            default -> throw new IllegalArgumentException(event.name());
        }
    }
}
