package id.sakip.planning.plan.domain;

import id.sakip.planning.shape.domain.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The form of indicators and their values; one instance sees a whole document, so that ids and refs stay unique in it. */
final class IndicatorShape {
    private static final int MAX_PER_NODE = 40;
    private static final int MAX_DECIMALS = 6;
    private static final int SATUAN = 60;
    private static final int TEXT = 200;
    private static final int TRIBULAN_PER_YEAR = 4;

    private final Shape shape;
    private final DocumentHead head;
    private final boolean stepwise;
    private final Set<UUID> ids = new HashSet<>();
    private final Set<String> refs = new HashSet<>();

    /** @param stepwise whether the document may leave name and way of counting to be settled before approval */
    IndicatorShape(Shape shape, DocumentHead head, boolean stepwise) {
        this.shape = shape;
        this.head = head;
        this.stepwise = stepwise;
    }

    void check(String at, List<Indicator> indicators) {
        if (!shape.atMost(at, indicators, MAX_PER_NODE)) {
            return;
        }
        for (int i = 0; i < indicators.size(); i++) {
            if (shape.required(at + "/" + i, indicators.get(i))) {
                one(at + "/" + i, indicators.get(i));
            }
        }
    }

    private void one(String at, Indicator indicator) {
        unique(at + "/id", indicator.id());
        TreeShape.ref(shape, at + "/ref", indicator.ref());
        if (indicator.ref() != null && !refs.add(indicator.ref())) {
            shape.refuse(at + "/ref", "ref sudah dipakai indikator lain pada dokumen ini");
        }
        shape.between(at + "/no", indicator.no(), 1, 1000);
        if (stepwise || shape.required(at + "/nama", indicator.nama())) {
            shape.text(at + "/nama", indicator.nama(), Shape.PARAGRAPH);
        }
        shape.text(at + "/satuan", indicator.satuan(), SATUAN);
        shape.text(at + "/formula", indicator.formula(), Shape.PARAGRAPH);
        shape.text(at + "/definisi", indicator.definisi(), Shape.PARAGRAPH);
        shape.text(at + "/sumberData", indicator.sumberData(), Shape.PARAGRAPH);
        shape.required(at + "/polarity", indicator.polarity());
        if (!stepwise) {
            shape.required(at + "/withinYear", indicator.withinYear());
        }
        shape.required(at + "/acrossYear", indicator.acrossYear());
        shape.between(at + "/decimals", indicator.decimals(), 0, MAX_DECIMALS);
        value(shape, at + "/baseline", indicator.baseline());
        indicator.targets().forEach((tahun, target) -> {
            year(at + "/targets/" + tahun, tahun);
            value(shape, at + "/targets/" + tahun, target);
        });
        indicator.tribulan().forEach((tahun, quarters) -> tribulan(at + "/tribulan/" + tahun, tahun, quarters));
        indicator.unplaced().forEach((tahun, values) -> unplaced(at + "/unplaced/" + tahun, tahun, values));
    }

    private void unique(String at, UUID id) {
        if (shape.required(at, id) && !ids.add(id)) {
            shape.refuse(at, "id sudah dipakai indikator lain pada dokumen ini");
        }
    }

    private void tribulan(String at, int tahun, List<Value> quarters) {
        year(at, tahun);
        if (quarters.size() != TRIBULAN_PER_YEAR) {
            shape.refuse(at, "wajib berisi empat tribulan");
            return;
        }
        values(at, quarters);
    }

    private void unplaced(String at, int tahun, List<Value> values) {
        year(at, tahun);
        if (shape.atMost(at, values, TRIBULAN_PER_YEAR)) {
            values(at, values);
        }
        if (!stepwise) {
            shape.refuse(at, "target tanpa tribulan hanya ada pada Rencana Aksi");
        }
    }

    private void values(String at, List<Value> values) {
        for (int i = 0; i < values.size(); i++) {
            value(shape, at + "/" + i, values.get(i));
        }
    }

    private void year(String at, int tahun) {
        if (!head.covers(tahun)) {
            shape.refuse(at, "tahun di luar periode dokumen");
        }
    }

    /** A Value: a number, a text, or N/A; N/A and a number at once contradict each other. */
    static void value(Shape shape, String at, Value value) {
        if (value == null) {
            return;
        }
        shape.decimal(at + "/value", value.value());
        shape.text(at + "/text", value.text(), TEXT);
        shape.text(at + "/unit", value.unit(), SATUAN);
        if (value.na() && value.value() != null) {
            shape.refuse(at + "/na", "N/A tidak dapat bersama angka");
        }
    }
}
