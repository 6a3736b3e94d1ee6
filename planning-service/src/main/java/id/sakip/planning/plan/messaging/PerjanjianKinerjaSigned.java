package id.sakip.planning.plan.messaging;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.Pihak;
import id.sakip.planning.plan.domain.PkProgram;
import id.sakip.planning.plan.domain.PkSasaran;
import java.math.BigDecimal;
import java.util.List;

record PerjanjianKinerjaSigned(
        DocumentRef document,
        String tempat,
        Pihak pihakPertama,
        Pihak pihakKedua,
        List<String> pernyataan,
        List<PkSasaran> sasaran,
        List<PkProgram> program,
        BigDecimal totalPagu,
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
                findings);
    }
}
