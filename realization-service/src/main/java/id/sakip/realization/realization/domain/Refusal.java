package id.sakip.realization.realization.domain;

/**
 * Why a row cannot be stored.
 *
 * @param code stable
 * @param field name of the field in the row; empty for the row itself
 */
public record Refusal(String code, String field, String sentence, String remedy) {}
