package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.Reason;
import java.util.List;

/** One version of a document, whole. Parents carry their sums. */
public record PlanVersion(DocumentView document, Content content, List<Reason> reasons, long lockVersion) {}
