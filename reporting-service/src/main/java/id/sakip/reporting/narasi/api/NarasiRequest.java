package id.sakip.reporting.narasi.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param paragraphs each a text, or {@code {"items": [...], "numbered": true}}; texts may hold placeholders */
public record NarasiRequest(@NotNull @Size(max = 200) List<@NotNull Object> paragraphs) {}
