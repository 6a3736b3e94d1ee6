package id.sakip.planning.plan.messaging;

import id.sakip.kit.event.EventLog;
import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.TargetRevision;
import id.sakip.planning.plan.domain.TreeContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Writes the events of planning documents into the event log, in the transaction of the change. */
@ApplicationScoped
public class PlanEvents {
    private final EventLog log;

    PlanEvents(EventLog log) {
        this.log = log;
    }

    public void approved(DocumentView document, Content content, List<Finding> findings) {
        DocumentRef ref = DocumentRef.of(document);
        Object data;
        if (content instanceof TreeContent tree) {
            data = new TreeApproved(ref, tree.nodes(), findings);
        } else if (content instanceof PerjanjianKinerja agreement) {
            data = PerjanjianKinerjaSigned.of(ref, agreement, findings);
        } else {
            data = new IkuDefined(ref, ((IkuContent) content).indicators(), findings);
        }
        log.append(document.kind().eventName(), subject(document), document.opd(), data);
    }

    public void revised(TargetRevision revision, DocumentView from, DocumentView to) {
        String subject = "indicator/" + revision.line().indicatorId();
        log.append("TargetRevised", subject, to.opd(), TargetRevised.of(revision, from, to));
    }

    private static String subject(DocumentView document) {
        return document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + document.id();
    }
}
