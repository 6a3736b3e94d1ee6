package id.sakip.reporting.narasi;

import java.time.Instant;
import java.util.List;

/**
 * A narrative section as its readers see it.
 *
 * @param paragraphs each a text, or {@code {"items": [...], "numbered": true}}
 * @param version number of its ETag, from 1
 */
public record NarasiView(String section, List<Object> paragraphs, long version, Instant updatedAt, String updatedBy) {

    static NarasiView of(Narasi narasi) {
        return new NarasiView(
                narasi.id().section(),
                List.copyOf(NarrativeJson.nodes(narasi.paragraphs())),
                narasi.version() + 1,
                narasi.updatedAt(),
                narasi.updatedBy());
    }
}
