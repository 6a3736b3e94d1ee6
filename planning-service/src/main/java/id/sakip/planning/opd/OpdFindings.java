package id.sakip.planning.opd;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.opd.domain.Nip;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.opd.domain.Pejabat;
import java.util.List;
import java.util.Optional;

/** V-NIP-1 for a registered OPD: certain defects are refused, unusual numbers are kept and pointed at (domain note 8.3). */
public final class OpdFindings {
    private OpdFindings() {}

    public static List<Finding> of(Opd opd) {
        return opd.pejabat().stream()
                .map(OpdFindings::nip)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> nip(Pejabat official) {
        return Optional.ofNullable(official.nip())
                .flatMap(Nip::defectOf)
                .map(defect -> Finding.warning(
                        "V-NIP-1",
                        "pejabat|" + official.ref() + "|nip",
                        null,
                        null,
                        "NIP " + official.nama() + " " + defect.sentence() + "."));
    }
}
