package id.sakip.evaluation.survei.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opens a survey, also one that was closed. */
public record OpenSurveiRequest(
        @Schema(description = "New last day; absent = as designed")
        LocalDate selesai) {}
