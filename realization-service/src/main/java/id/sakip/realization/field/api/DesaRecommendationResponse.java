package id.sakip.realization.field.api;

import id.sakip.realization.field.DesaRecommendation;
import id.sakip.realization.field.DesaRecommendationService;
import id.sakip.realization.field.domain.RecommendationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param status derived from due date and follow-ups */
@Schema(name = "DesaRecommendation")
public record DesaRecommendationResponse(
        UUID id,
        String desa,
        UUID reportId,
        String text,
        LocalDate due,
        RecommendationStatus status,
        String issuedBy,
        Instant issuedAt,
        List<DesaFollowUpResponse> followUps) {
    static DesaRecommendationResponse of(DesaRecommendationService.Followed followed) {
        DesaRecommendation recommendation = followed.recommendation();
        return new DesaRecommendationResponse(
                recommendation.id(),
                recommendation.desa(),
                recommendation.reportId(),
                recommendation.text(),
                recommendation.due(),
                followed.status(),
                recommendation.issuedBy(),
                recommendation.issuedAt(),
                followed.followUps().stream().map(DesaFollowUpResponse::of).toList());
    }
}
