package id.sakip.planning.penandatangan;

import id.sakip.planning.opd.OpdService;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.penandatangan.domain.Renewal;
import id.sakip.planning.penandatangan.domain.SigningRight;
import id.sakip.planning.plan.PlanReadingService;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.shape.Shapes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may sign what on a day, and whose signature has been overtaken by a new office holder. */
@ApplicationScoped
public class SigningService {
    private final OpdService opdService;
    private final PlanReadingService plans;

    SigningService(OpdService opdService, PlanReadingService plans) {
        this.opdService = opdService;
        this.plans = plans;
    }

    @Transactional
    public List<SigningRight> rights(String kode, LocalDate day) {
        return SigningRight.of(opdService.read(kode).opd(), day);
    }

    @Transactional
    public List<Renewal> renewals(String kode, Integer tahun, LocalDate day) {
        Opd opd = opdService.read(kode).opd();
        Shapes.checkYear(tahun);
        return plans.agreementsInForce(kode, tahun).stream()
                .map(version -> Renewal.of(version.document().id(), (PerjanjianKinerja) version.content(), opd, day))
                .flatMap(Optional::stream)
                .toList();
    }
}
