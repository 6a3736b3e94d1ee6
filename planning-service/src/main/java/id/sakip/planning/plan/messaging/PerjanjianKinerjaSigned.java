package id.sakip.planning.plan.messaging;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.Jenjang;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.Pihak;
import id.sakip.planning.plan.domain.PkProgram;
import id.sakip.planning.plan.domain.PkSasaran;
import java.math.BigDecimal;
import java.util.List;

/** {@code jenjang} is absent for the camat, whose promises are those of the OPD. */
record PerjanjianKinerjaSigned(
        DocumentRef document,
        String tempat,
        Pihak pihakPertama,
        Pihak pihakKedua,
        List<String> pernyataan,
        List<PkSasaran> sasaran,
        List<PkProgram> program,
        BigDecimal totalPagu,
        Jenjang jenjang,
        String unitRef,
        List<Finding> findings) {
    static PerjanjianKinerjaSigned of(DocumentRef document, PerjanjianKinerja agreement, List<Finding> findings) {
        return new PerjanjianKinerjaSigned(
                document,
                agreement.tempat(),
                agreement.pihakPertama(),
                agreement.pihakKedua(),
                agreement.pernyataan(),
                agreement.sasaran(),
                agreement.program(),
                agreement.totalOrSum().orElse(null),
                agreement.jenjang() == Jenjang.CAMAT ? null : agreement.jenjang(),
                agreement.unitRef(),
                findings);
    }
}
