package id.sakip.evaluation.survei;

import jakarta.persistence.Embeddable;

/** One step of a follow-up plan: what will be done about an element, when, by whom. */
@Embeddable
public record RtlButir(String unsur, String rencana, String waktu, String penanggungJawab) {}
