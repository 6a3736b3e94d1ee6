package id.sakip.realization.field.domain;

/**
 * Why an item of a batch cannot be taken as it is.
 *
 * @param pointer JSON pointer into the item; empty for the item itself
 */
public record ItemRefusal(String code, String pointer, String sentence, String remedy) {}
