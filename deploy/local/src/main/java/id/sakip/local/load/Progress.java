package id.sakip.local.load;

import java.io.PrintStream;

/** One line per file at the terminal. */
public final class Progress {
    private final PrintStream out;
    private final int total;
    private int done;

    public Progress(PrintStream out, int total) {
        this.out = out;
        this.total = total;
    }

    void file(String path, String result) {
        done++;
        out.printf("  [%2d/%2d] %-44s %s%n", done, total, path, result);
    }

    void note(String sentence) {
        out.println("          " + sentence);
    }
}
