package id.sakip.bad.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** Breaks: domain is pure, domain does not ask the clock, no binary floating point. */
public class ScoreRule {
    double score;
    JsonNode json;

    Instant now() {
        return Instant.now();
    }
}
