package id.sakip.planning.plan.domain.hint;

/**
 * Advice on the quality of a target: nothing is wrong, yet a reviewer would ask. It blocks nothing, needs no reason and is
 * not kept.
 *
 * @param hintId stable, such as {@code H-FLAT-1}
 */
public record TargetHint(String hintId, String place, String found, String expected, String sentence) {}
