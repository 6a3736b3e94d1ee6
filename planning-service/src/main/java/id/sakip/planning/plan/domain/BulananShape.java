package id.sakip.planning.plan.domain;

import id.sakip.planning.shape.domain.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The form of monthly targets: twelve months of percents, on the leaves of a Rencana Aksi only. */
public final class BulananShape {
    private static final int MAX_PRINTED = 500;

    private final Shape shape;
    private final PlanKind kind;
    private final DocumentHead head;

    BulananShape(Shape shape, PlanKind kind, DocumentHead head) {
        this.shape = shape;
        this.kind = kind;
        this.head = head;
    }

    void check(String at, Node node, boolean leaf) {
        if (node.bulanan().isEmpty()) {
            return;
        }
        if (kind != PlanKind.RENCANA_AKSI) {
            shape.refuse(at, "target bulanan diisi pada Rencana Aksi");
        }
        if (!leaf) {
            shape.refuse(at, "target bulanan induk dihitung dari anaknya; hapus isian ini dari induk");
        }
        node.bulanan().forEach((tahun, months) -> {
            if (!head.covers(tahun)) {
                shape.refuse(at + "/" + tahun, "tahun di luar periode dokumen");
            }
            months(shape, at + "/" + tahun, months);
        });
    }

    private static void months(Shape shape, String at, Bulanan months) {
        twelve(shape, at + "/fisik", months.fisik());
        twelve(shape, at + "/keuangan", months.keuangan());
    }

    private static void twelve(Shape shape, String at, List<Value> months) {
        if (months.size() != Bulanan.MONTHS) {
            shape.refuse(at, "wajib berisi dua belas bulan");
            return;
        }
        for (int i = 0; i < months.size(); i++) {
            IndicatorShape.value(shape, at + "/" + i, months.get(i));
            if (months.get(i).unit() != null) {
                shape.refuse(at + "/" + i + "/unit", "target bulanan selalu dalam persen; hapus satuannya");
            }
            if (months.get(i).value() != null && months.get(i).value().signum() < 0) {
                shape.refuse(at + "/" + i + "/value", "tidak boleh negatif");
            }
        }
    }

    /** The printed figures a Rencana Aksi brings for comparison: each node once, and the whole OPD once. */
    public static void printed(Shape shape, List<Tercetak> tercetak, List<Node> nodes) {
        if (!shape.atMost("/tercetak", tercetak, MAX_PRINTED)) {
            return;
        }
        Set<UUID> known = new HashSet<>();
        nodes.stream().filter(Objects::nonNull).forEach(node -> known.add(node.id()));
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < tercetak.size(); i++) {
            String at = "/tercetak/" + i;
            Tercetak row = tercetak.get(i);
            if (!shape.required(at, row)) {
                continue;
            }
            if (row.nodeId() != null && !known.contains(row.nodeId())) {
                shape.refuse(at + "/nodeId", "tidak ada pada dokumen ini");
            }
            if (!seen.add(row.nodeId())) {
                shape.refuse(at + "/nodeId", "sudah disebut pada baris lain");
            }
            TreeShape.amount(shape, at + "/pagu", row.pagu());
            if (row.bulanan() != null) {
                months(shape, at + "/bulanan", row.bulanan());
            }
            if (row.kumulatif() != null) {
                months(shape, at + "/kumulatif", row.kumulatif());
            }
        }
    }
}
