package id.sakip.planning.plan.domain;

import id.sakip.planning.shape.domain.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The form of a Perjanjian Kinerja: every node and indicator named once; parties left out come from the registry. */
public final class PerjanjianKinerjaShape {
    private static final int MAX_ROWS = 100;
    private static final int MAX_STATEMENTS = 20;
    private static final int KODE = 40;
    private static final int SATUAN = 60;

    private final Shape shape;
    private final Set<UUID> nodes = new HashSet<>();
    private final Set<UUID> indicators = new HashSet<>();

    private PerjanjianKinerjaShape(Shape shape) {
        this.shape = shape;
    }

    public static void check(Shape shape, PerjanjianKinerja agreement) {
        new PerjanjianKinerjaShape(shape).checkAll(agreement);
    }

    private void checkAll(PerjanjianKinerja agreement) {
        shape.requiredText("/tempat", agreement.tempat(), Shape.NAME);
        party("/pihakPertama", agreement.pihakPertama());
        party("/pihakKedua", agreement.pihakKedua());
        shape.texts("/pernyataan", agreement.pernyataan(), MAX_STATEMENTS, Shape.PARAGRAPH);
        if (agreement.sasaran().isEmpty()) {
            shape.refuse("/sasaran", "wajib berisi paling sedikit satu sasaran");
        }
        if (shape.atMost("/sasaran", agreement.sasaran(), MAX_ROWS)) {
            for (int i = 0; i < agreement.sasaran().size(); i++) {
                if (shape.required("/sasaran/" + i, agreement.sasaran().get(i))) {
                    sasaran("/sasaran/" + i, agreement.sasaran().get(i));
                }
            }
        }
        if (shape.atMost("/program", agreement.program(), MAX_ROWS)) {
            for (int i = 0; i < agreement.program().size(); i++) {
                if (shape.required("/program/" + i, agreement.program().get(i))) {
                    program("/program/" + i, agreement.program().get(i));
                }
            }
        }
        TreeShape.amount(shape, "/totalPagu", agreement.totalPagu());
    }

    private void party(String at, Pihak party) {
        if (party != null) {
            shape.requiredText(at + "/nama", party.nama(), Shape.NAME);
            shape.requiredText(at + "/jabatan", party.jabatan(), Shape.NAME);
            shape.text(at + "/pangkat", party.pangkat(), Shape.NAME);
            shape.text(at + "/nip", party.nip(), KODE);
        }
    }

    private void sasaran(String at, PkSasaran row) {
        node(at, row.nodeId());
        shape.between(at + "/no", row.no(), 1, 1000);
        shape.text(at + "/statement", row.statement(), Shape.PARAGRAPH);
        indicators(at + "/indicators", row.indicators());
    }

    private void program(String at, PkProgram row) {
        node(at, row.nodeId());
        shape.between(at + "/no", row.no(), 1, 1000);
        shape.text(at + "/kode", row.kode(), KODE);
        shape.text(at + "/nama", row.nama(), Shape.PARAGRAPH);
        shape.text(at + "/sasaranProgram", row.sasaranProgram(), Shape.PARAGRAPH);
        indicators(at + "/indicators", row.indicators());
        TreeShape.amount(shape, at + "/pagu", row.pagu());
    }

    private void node(String at, UUID nodeId) {
        if (shape.required(at + "/nodeId", nodeId) && !nodes.add(nodeId)) {
            shape.refuse(at + "/nodeId", "sudah disebut pada baris lain");
        }
    }

    private void indicators(String at, List<PkIndicator> rows) {
        if (!shape.atMost(at, rows, MAX_ROWS)) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            PkIndicator row = rows.get(i);
            String pointer = at + "/" + i;
            if (!shape.required(pointer, row)) {
                continue;
            }
            if (shape.required(pointer + "/indicatorId", row.indicatorId()) && !indicators.add(row.indicatorId())) {
                shape.refuse(pointer + "/indicatorId", "sudah disebut pada baris lain");
            }
            if (row.ref() != null) {
                TreeShape.ref(shape, pointer + "/ref", row.ref());
            }
            shape.text(pointer + "/nama", row.nama(), Shape.PARAGRAPH);
            shape.text(pointer + "/satuan", row.satuan(), SATUAN);
            shape.between(pointer + "/decimals", row.decimals(), 0, 6);
            if (shape.required(pointer + "/target", row.target())) {
                IndicatorShape.value(shape, pointer + "/target", row.target());
            }
        }
    }
}
