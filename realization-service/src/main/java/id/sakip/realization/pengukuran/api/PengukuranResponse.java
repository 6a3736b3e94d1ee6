package id.sakip.realization.pengukuran.api;

import id.sakip.realization.evidence.AttachedEvidence;
import id.sakip.realization.pengukuran.PengukuranService;
import id.sakip.realization.pengukuran.domain.Pengukuran;
import id.sakip.realization.plan.domain.Agreement;
import id.sakip.realization.realization.Submission;
import id.sakip.realization.realization.domain.SubmissionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Pengukuran kinerja of a tribulan, one per official.
 *
 * @param status of the realization it rests on; absent while nothing was entered. Figures are provisional until VERIFIED
 * @param approvedBy kepala OPD who stands by it
 */
public record PengukuranResponse(
        String opd,
        int tahun,
        int tribulan,
        String label,
        SubmissionStatus status,
        String verifiedBy,
        Instant verifiedAt,
        String approvedBy,
        Instant approvedAt,
        List<Person> pengukuran) {

    /**
     * @param jenjang rung of the ladder, CAMAT for the head of the OPD
     * @param pihakPertama whose performance it is
     * @param atasan to whom he promised it
     */
    public record Person(
            String jenjang,
            String unitRef,
            String perjanjianKinerja,
            Official pihakPertama,
            Official atasan,
            List<PengukuranRowResponse> rows) {
        static Person of(Pengukuran p, Map<UUID, List<AttachedEvidence>> evidence) {
            return new Person(
                    p.agreement().jenjang(),
                    p.agreement().unitRef(),
                    p.document(),
                    Official.of(p.agreement().pihakPertama()),
                    Official.of(p.agreement().pihakKedua()),
                    p.rows().stream()
                            .map(row -> PengukuranRowResponse.of(
                                    row, evidence.getOrDefault(row.indicator().id(), List.of())))
                            .toList());
        }
    }

    public record Official(String nama, String nip, String pangkat, String jabatan) {
        static Official of(Agreement.Official o) {
            return o == null ? null : new Official(o.nama(), o.nip(), o.pangkat(), o.jabatan());
        }
    }

    static PengukuranResponse of(PengukuranService.Measured measured) {
        var view = measured.view();
        Submission s = view.submission();
        return new PengukuranResponse(
                view.opd().kode(),
                view.form().tahun(),
                view.form().tribulan().number(),
                view.periodLabel() + " " + view.form().tribulan() + " Tahun "
                        + view.form().tahun(),
                s == null ? null : s.status(),
                s == null ? null : s.verifiedBy(),
                s == null ? null : s.verifiedAt(),
                s == null ? null : s.approvedBy(),
                s == null ? null : s.approvedAt(),
                measured.pengukuran().stream()
                        .map(p -> Person.of(p, view.evidence()))
                        .toList());
    }
}
