package id.sakip.planning.plan.api;

import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.PlanVersion;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.Reason;
import id.sakip.planning.plan.domain.RekapBulanan;
import id.sakip.planning.plan.domain.Tercetak;
import id.sakip.planning.plan.domain.TreeContent;
import java.util.List;

/**
 * A Rencana Aksi.
 *
 * @param nodes parents carry the sums of their children's pagu
 * @param tercetak the printed figures it was given for comparison
 * @param rekapBulanan the months rolled up by pagu to every parent and to the whole OPD; empty where nobody plans by month
 */
public record RencanaAksiResponse(
        DocumentView document,
        List<Node> nodes,
        List<Tercetak> tercetak,
        List<Reason> reasons,
        List<RekapBulanan.Baris> rekapBulanan) {
    static RencanaAksiResponse from(PlanVersion version) {
        TreeContent tree = (TreeContent) version.content();
        return new RencanaAksiResponse(
                version.document(),
                tree.nodes(),
                tree.tercetak(),
                version.reasons(),
                RekapBulanan.of(tree, version.document().tahunAwal()));
    }
}
