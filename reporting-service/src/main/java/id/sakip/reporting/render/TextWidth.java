package id.sakip.reporting.render;

/** Width of text in Arial and Liberation Sans, whose advance widths are the same. Close enough to share out columns. */
final class TextWidth {

    /** Thousandths of an em for the characters from space to tilde. */
    private static final short[] REGULAR = {
        277, 277, 354, 556, 556, 889, 666, 190, 333, 333, 389, 583, 277, 333, 277, 277, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 277, 277, 583, 583, 583, 556, 1015, 666, 666, 722, 722, 666, 610, 777, 722, 277, 500, 666,
        556, 833, 722, 777, 666, 777, 722, 666, 610, 722, 666, 943, 666, 666, 610, 277, 277, 277, 469, 556, 333, 556,
        556, 500, 556, 556, 277, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 277, 556, 500, 722,
        500, 500, 500, 333, 259, 333, 583
    };

    private static final int OTHER = 600;
    private static final double BOLD = 1.08;

    private TextWidth() {}

    /** Width in em. */
    static double of(String text, boolean bold) {
        return of(text, 0, text.length(), bold);
    }

    /** Width in em of the widest piece that has no place to break. */
    static double ofLongestWord(String text, boolean bold) {
        double longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                longest = Math.max(longest, of(text, start, i, bold));
                start = i + 1;
            }
        }
        return longest;
    }

    private static double of(String text, int from, int to, boolean bold) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            sum += c >= ' ' && c <= '~' ? REGULAR[c - ' '] : OTHER;
        }
        return (bold ? BOLD : 1) * sum / 1000;
    }
}
