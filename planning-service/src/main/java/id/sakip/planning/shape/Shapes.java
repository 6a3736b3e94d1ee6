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
}
