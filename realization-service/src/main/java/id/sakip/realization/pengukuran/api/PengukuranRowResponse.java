package id.sakip.realization.pengukuran.api;

import id.sakip.realization.capaian.domain.Capaian;
import id.sakip.realization.capaian.domain.CapaianStatus;
import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.evidence.AttachedEvidence;
import id.sakip.realization.pengukuran.domain.PengukuranRow;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.realization.domain.NodeSummary;
import id.sakip.realization.realization.messaging.RealizationMapping;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * One indicator of the agreement, measured.
 *
 * @param kinerja what is promised with it
 * @param realisasi s.d. the tribulan; absent while there is none
 * @param capaian exact percent; absent when it has no value, see status and reason
 * @param sdTribulan exact percent against the target s.d. the tribulan; absent where the plan has none
 * @param bukti files attached to the entry
 * @param terkait programs it is reached with
 */
public record PengukuranRowResponse(
        PengukuranRow.Block block,
        int no,
        String kinerja,
        UUID indicatorId,
        String ref,
        String indikator,
        String satuan,
        Value target,
        Value realisasi,
        CapaianStatus status,
        String reason,
        BigDecimal capaian,
        BigDecimal sdTribulan,
        String explanation,
        List<Terkait> terkait,
        List<String> penjelasan,
        List<String> hambatan,
        List<String> rekomendasi,
        List<String> upaya,
        List<String> rencanaTindakLanjut,
        List<AttachedEvidence> bukti) {

    /** A program with its money, in rupiah s.d. the tribulan. */
    public record Terkait(
            UUID nodeId,
            String ref,
            String kode,
            String nama,
            BigDecimal anggaran,
            BigDecimal realisasi,
            BigDecimal persen) {
        static Terkait of(NodeSummary n) {
            return new Terkait(
                    n.node().id(),
                    n.node().ref(),
                    n.node().kode(),
                    n.node().statement(),
                    n.serapan().pagu(),
                    n.serapan().realisasi(),
                    n.serapan().persen());
        }
    }

    static PengukuranRowResponse of(PengukuranRow row, List<AttachedEvidence> bukti) {
        Capaian capaian = row.capaian();
        boolean known = capaian != null;
        var texts = row.explanations();
        return new PengukuranRowResponse(
                row.block(),
                row.no(),
                row.kinerja(),
                row.indicator().id(),
                row.indicator().ref(),
                row.indicator().nama(),
                row.indicator().satuan(),
                row.target(),
                known && capaian.realization() != null
                        ? RealizationMapping.value(Quantity.of(capaian.realization()), row.indicator())
                        : null,
                known ? capaian.status() : CapaianStatus.UNDEFINED,
                known ? capaian.reason() : "indikator tidak ada dalam rencana tahun ini",
                known ? capaian.raw() : null,
                known && capaian.sdTribulan() != null ? capaian.sdTribulan().raw() : null,
                known ? capaian.explanation() : null,
                row.terkait().stream().map(Terkait::of).toList(),
                texts.penjelasan(),
                texts.hambatan(),
                texts.rekomendasi(),
                texts.upaya(),
                texts.rencanaTindakLanjut(),
                bukti);
    }
}
