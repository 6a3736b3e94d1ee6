package id.sakip.realization.field;

import id.sakip.kit.problem.Problem;
import id.sakip.realization.evidence.Target;
import id.sakip.realization.evidence.TargetCheck;
import id.sakip.realization.evidence.TargetKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Field reports take evidence beside their own photos. */
@ApplicationScoped
class FieldReportTargetCheck implements TargetCheck {
    private final FieldReportRepository reports;

    FieldReportTargetCheck(FieldReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public TargetKind kind() {
        return TargetKind.FIELD_REPORT;
    }

    @Override
    public void require(String opd, Target target) {
        reports.findByIdOptional(new ReportId(opd, UUID.fromString(target.key())))
                .orElseThrow(Problem::notFound);
    }
}
