package id.sakip.realization.field;

import java.time.LocalDate;
import java.util.UUID;

/** @param reportId report it comes from; null when it comes from none */
public record RecommendationDraft(String desa, UUID reportId, String text, LocalDate due) {}
