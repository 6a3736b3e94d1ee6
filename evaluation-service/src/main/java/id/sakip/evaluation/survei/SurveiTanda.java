package id.sakip.evaluation.survei;

/** Answers that were flagged, and those typed in from paper; a flagged answer counts until somebody decides otherwise. */
public record SurveiTanda(long duplikat, long perangkatPetugas, long ditandai, long kertas) {}
