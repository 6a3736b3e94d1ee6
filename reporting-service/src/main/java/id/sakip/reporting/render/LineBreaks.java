package id.sakip.reporting.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a line may end: as the JDK says, after the slash of {@code Perda/Perkada} and after the dots of {@code
 * 7.01.01.2.01.05}, but never inside {@code 1.818.731.123}.
 */
final class LineBreaks implements FSTextBreaker {

    private static final Pattern CODE = Pattern.compile("\\d{1,2}(\\.\\d{1,4}){3,}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";
    private int position;

    /** Is it a code of the nomenclature? Its groups are not the thousands of an amount. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches() && !AMOUNT.matcher(text).matches();
    }

    @Override
    public void setText(String text) {
        this.text = text;
        this.position = 0;
        breaks.setText(text);
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return BreakIterator.DONE;
        }
        int end = breaks.following(position);
        position = extraBreak(position, end == BreakIterator.DONE ? text.length() : end);
        return position;
    }

    private int extraBreak(int from, int end) {
        for (int i = from + 1; i < end - 1; i++) {
            char here = text.charAt(i);
            if (here == '/' && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1))) {
                return i + 1;
            }
            if (here == '.' && isCode(word(i))) {
                return i + 1;
            }
        }
        return end;
    }

    private String word(int inside) {
        int start = inside;
        int end = inside;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
