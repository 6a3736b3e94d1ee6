package id.sakip.planning.plan.domain;

/** Why a finding may stand: rule and place name the finding, exactly as the finding does. */
public record Reason(String ruleId, String place, String reason) {}
