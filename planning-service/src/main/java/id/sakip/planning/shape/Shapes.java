package id.sakip.planning.shape;

import id.sakip.kit.problem.Problem;
import id.sakip.planning.shape.domain.Shape;
import java.util.function.Consumer;

/** Turns mistakes of form into one problem that lists them all. */
public final class Shapes {
    private Shapes() {}

    /** @throws Problem 400 with every mistake and its JSON pointer */
    public static void check(Consumer<Shape> checks) {
        Shape shape = new Shape();
        checks.accept(shape);
        if (!shape.clean()) {
            throw Problem.of(400, "invalid-request").with("errors", shape.errors());
        }
    }

    /** The year somebody asks for. @throws Problem 400 when it is missing or none a document can have */
    public static void checkYear(Integer tahun) {
        check(shape -> {
            shape.required("/tahun", tahun);
            shape.between("/tahun", tahun, 2000, 2100);
        });
    }
}
