package id.sakip.reporting.render;

/**
 * A4 as official reports use it: 4 cm at the binding, 3 cm elsewhere; wide tables turned, with the binding above them.
 * Points, 1/72 inch.
 */
enum Paper {
    PORTRAIT(21.0, 29.7, 3.0, 3.0, 3.0, 4.0),
    LANDSCAPE(29.7, 21.0, 3.0, 1.5, 2.0, 1.5);

    private static final double POINTS_PER_CM = 72 / 2.54;

    final double width;
    final double height;
    final double top;
    final double right;
    final double bottom;
    final double left;

    Paper(double width, double height, double top, double right, double bottom, double left) {
        this.width = width * POINTS_PER_CM;
        this.height = height * POINTS_PER_CM;
        this.top = top * POINTS_PER_CM;
        this.right = right * POINTS_PER_CM;
        this.bottom = bottom * POINTS_PER_CM;
        this.left = left * POINTS_PER_CM;
    }

    static Paper of(boolean landscape) {
        return landscape ? LANDSCAPE : PORTRAIT;
    }

    double textWidth() {
        return width - left - right;
    }

    double textHeight() {
        return height - top - bottom;
    }
}
