package id.sakip.local.load.bundle;

/** What is wrong with a bundle file, and where. {@code pointer} is a JSON pointer; empty means the file as a whole. */
public record Fault(String file, String pointer, String sentence) {

    @Override
    public String toString() {
        return pointer.isEmpty() ? file + ": " + sentence : file + " " + pointer + ": " + sentence;
    }
}
