package id.sakip.planning.plan.api;

import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.PlanVersion;
import id.sakip.planning.plan.domain.CaraHitung;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.Reason;
import id.sakip.planning.plan.domain.RekapBulanan;
import id.sakip.planning.plan.domain.Tercetak;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.WithinYear;
import java.util.List;
import java.util.UUID;

/**
 * A Rencana Aksi.
 *
 * @param nodes parents carry the sums of their children's pagu
 * @param tercetak the printed figures it was given for comparison
 * @param usulanCaraHitung how the indicators whose way of counting nobody has confirmed may be counted
 * @param rekapBulanan the months rolled up by pagu to every parent and to the whole OPD; empty where nobody plans by month
 */
public record RencanaAksiResponse(
        DocumentView document,
        List<Node> nodes,
        List<Tercetak> tercetak,
        List<Reason> reasons,
        List<UsulanCaraHitung> usulanCaraHitung,
        List<RekapBulanan.Baris> rekapBulanan) {

    /** @param ask whether more than one way fits, so that a person has to choose and not only to confirm */
    public record UsulanCaraHitung(
            UUID indicatorId, String ref, List<WithinYear> fits, WithinYear proposed, boolean ask) {}

    private static List<UsulanCaraHitung> proposals(TreeContent tree, int tahun) {
        return tree.nodes().stream()
                .flatMap(node -> node.indicators().stream()
                        .filter(indicator -> !indicator.counted())
                        .map(indicator -> {
                            CaraHitung.Usulan usulan = CaraHitung.propose(
                                    indicator.quarters(tahun),
                                    indicator.target(tahun),
                                    indicator.satuan(),
                                    node.bulanan().containsKey(tahun));
                            return new UsulanCaraHitung(
                                    indicator.id(), indicator.ref(), usulan.fits(), usulan.proposed(), usulan.ask());
                        }))
                .toList();
    }

    static RencanaAksiResponse from(PlanVersion version) {
        TreeContent tree = (TreeContent) version.content();
        return new RencanaAksiResponse(
                version.document(),
                tree.nodes(),
                tree.tercetak(),
                version.reasons(),
                proposals(tree, version.document().tahunAwal()),
                RekapBulanan.of(tree, version.document().tahunAwal()));
    }
}
