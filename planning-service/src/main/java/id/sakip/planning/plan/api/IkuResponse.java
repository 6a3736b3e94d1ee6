package id.sakip.planning.plan.api;

import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.PlanVersion;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.IkuIndicator;
import id.sakip.planning.plan.domain.Reason;
import java.util.List;

/** An Iku decree. */
public record IkuResponse(DocumentView document, List<IkuIndicator> indicators, List<Reason> reasons) {
    static IkuResponse from(PlanVersion version) {
        return new IkuResponse(version.document(), ((IkuContent) version.content()).indicators(), version.reasons());
    }
}
