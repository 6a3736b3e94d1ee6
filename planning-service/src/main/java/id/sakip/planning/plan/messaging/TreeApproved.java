package id.sakip.planning.plan.messaging;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.Node;
import java.util.List;

/** RenstraApproved, RenjaApproved and RencanaAksiApproved: the whole document, so that no reader has to ask back. */
record TreeApproved(DocumentRef document, List<Node> nodes, List<Finding> findings) {}
