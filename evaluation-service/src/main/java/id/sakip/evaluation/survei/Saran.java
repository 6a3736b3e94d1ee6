package id.sakip.evaluation.survei;

import java.time.LocalDate;
import java.util.UUID;

/** What one respondent wrote. */
public record Saran(UUID id, int layanan, LocalDate tanggal, String teks) {}
