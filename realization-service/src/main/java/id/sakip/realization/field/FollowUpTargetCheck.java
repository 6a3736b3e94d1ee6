package id.sakip.realization.field;

import id.sakip.kit.problem.Problem;
import id.sakip.realization.evidence.Target;
import id.sakip.realization.evidence.TargetCheck;
import id.sakip.realization.evidence.TargetKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Follow-ups of a desa are proved by files. */
@ApplicationScoped
class FollowUpTargetCheck implements TargetCheck {
    private final DesaFollowUpRepository followUps;
    private final DesaRecommendationRepository recommendations;

    FollowUpTargetCheck(DesaFollowUpRepository followUps, DesaRecommendationRepository recommendations) {
        this.followUps = followUps;
        this.recommendations = recommendations;
    }

    @Override
    public TargetKind kind() {
        return TargetKind.FOLLOW_UP;
    }

    @Override
    public void require(String opd, Target target) {
        followUps
                .findByIdOptional(UUID.fromString(target.key()))
                .flatMap(followUp -> recommendations.find(opd, followUp.recommendationId()))
                .orElseThrow(Problem::notFound);
    }
}
