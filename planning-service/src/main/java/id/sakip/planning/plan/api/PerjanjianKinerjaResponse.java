package id.sakip.planning.plan.api;

import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.PlanVersion;
import id.sakip.planning.plan.domain.Jenjang;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.Pihak;
import id.sakip.planning.plan.domain.PkProgram;
import id.sakip.planning.plan.domain.PkSasaran;
import id.sakip.planning.plan.domain.Reason;
import java.math.BigDecimal;
import java.util.List;

/**
 * A Perjanjian Kinerja. An NIP holds a date of birth: it stands in full on the signed paper only.
 *
 * @param totalPagu as the paper states it
 * @param jumlahPagu sum of the programs
 */
public record PerjanjianKinerjaResponse(
        DocumentView document,
        String tempat,
        Pihak pihakPertama,
        Pihak pihakKedua,
        List<String> pernyataan,
        List<PkSasaran> sasaran,
        List<PkProgram> program,
        BigDecimal totalPagu,
        BigDecimal jumlahPagu,
        Jenjang jenjang,
        String unitRef,
        List<Reason> reasons) {
    static PerjanjianKinerjaResponse from(PlanVersion version) {
        PerjanjianKinerja agreement = (PerjanjianKinerja) version.content();
        boolean signed = version.document().status().frozen();
        return new PerjanjianKinerjaResponse(
                version.document(),
                agreement.tempat(),
                signed ? agreement.pihakPertama() : agreement.pihakPertama().masked(),
                signed ? agreement.pihakKedua() : agreement.pihakKedua().masked(),
                agreement.pernyataan(),
                agreement.sasaran(),
                agreement.program(),
                agreement.totalPagu(),
                agreement.sumOfPrograms().orElse(null),
                agreement.jenjang(),
                agreement.unitRef(),
                version.reasons());
    }
}
