package id.sakip.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code application/problem+json} (RFC 9457).
 *
 * @param type stable relative URI, {@code /problems/<slug>}
 * @param title what went wrong, one short phrase
 * @param status the HTTP status again
 * @param detail what went wrong here and what to do next
 * @param members extension members, flat in the JSON
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {}
