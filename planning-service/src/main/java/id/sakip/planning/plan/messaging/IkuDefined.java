package id.sakip.planning.plan.messaging;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.IkuIndicator;
import java.util.List;

record IkuDefined(DocumentRef document, List<IkuIndicator> indicators, List<Finding> findings) {}
