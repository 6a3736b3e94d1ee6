package id.sakip.planning.plan.domain;

/** A party of the Perjanjian Kinerja; the Bupati has no NIP. */
public record Pihak(String nama, String nip, String pangkat, String jabatan) {}
