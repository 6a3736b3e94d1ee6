package id.sakip.realization.pengukuran.domain;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.plan.domain.Agreement;
import java.util.List;

/**
 * Pengukuran kinerja of one official in one tribulan (LKjIP Plandaan 2022, lampiran "Pengukuran Kinerja Tribulan IV"): what
 * he promised, how far it got, what it cost.
 *
 * @param document the Perjanjian Kinerja it measures
 */
public record Pengukuran(
        int tahun, Tribulan tribulan, String document, Agreement agreement, List<PengukuranRow> rows) {}
