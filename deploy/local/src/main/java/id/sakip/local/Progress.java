package id.sakip.local;

import java.io.PrintStream;
import java.util.Locale;

/** One line for each thing that has happened, with the seconds since the beginning. */
public final class Progress {

    private final PrintStream out;
    private final long began = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void line(String what, String message) {
        double seconds = (System.nanoTime() - began) / 1e9;
        out.println(String.format(Locale.forLanguageTag("id"), "[%6.1f dtk] %-12s %s", seconds, what, message));
        out.flush();
    }

    /** A sentence without a clock. */
    public void say(String sentence) {
        out.println(sentence);
        out.flush();
    }
}
