package id.sakip.reporting.fact.domain;

/** Temuan (finding) of another service, as it travels in an event. */
public record Temuan(
        String ruleId, String severity, String place, String found, String expected, String sentence, String reason) {}
