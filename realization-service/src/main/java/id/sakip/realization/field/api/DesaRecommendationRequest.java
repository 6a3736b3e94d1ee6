package id.sakip.realization.field.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reportId report it comes from */
@Schema(name = "DesaRecommendationRequest")
public record DesaRecommendationRequest(
        @NotBlank @Size(max = 60) String desa,
        UUID reportId,
        @NotBlank @Size(max = 4000) String text,
        @NotNull LocalDate due) {}
