package id.sakip.reporting.lkjip;

import id.sakip.reporting.fact.domain.Opd.Pejabat;
import java.time.LocalDate;

/** Who signs the report, where and when. */
record Signing(String tempat, LocalDate tanggal, Pejabat penandatangan) {}
