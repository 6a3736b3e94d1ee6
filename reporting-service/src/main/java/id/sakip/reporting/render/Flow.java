package id.sakip.reporting.render;

import id.sakip.reporting.document.Block;
import id.sakip.reporting.document.Document;
import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.ItemList;
import id.sakip.reporting.document.PageBreak;
import id.sakip.reporting.document.Paragraph;
import id.sakip.reporting.document.Signature;
import id.sakip.reporting.document.TableBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of paper: front matter with roman numbers, then chapters with arabic ones, wide tables on turned pages. The
 * same for PDF and DOCX, so both break alike.
 */
record Flow(List<Stretch> stretches) {

    /** Text up to this length stays on the turned page of the table beside it, rather than alone on a page of its own. */
    private static final int SHORT_TEXT = 1500;

    /** Pages of one direction and one kind of number. */
    record Stretch(boolean front, Paper paper, boolean restartsNumbers, List<Part> parts) {}

    /**
     * A block in its place.
     *
     * @param index position in {@code Document.parts()}
     * @param newPage it must not share the page before
     * @param signed a table directly followed by its signatures
     */
    record Part(int index, Block block, boolean newPage, boolean signed) {}

    static Flow of(Document document) {
        List<Block> parts = document.parts();
        int body = firstChapter(parts);
        boolean[] turned = turned(parts, body);
        List<Stretch> stretches = new ArrayList<>();
        List<Part> current = new ArrayList<>();
        boolean breakPending = false;
        int opened = -1;
        for (int i = 0; i < parts.size(); i++) {
            Block block = parts.get(i);
            if (block instanceof PageBreak) {
                breakPending = true;
                continue;
            }
            if (opened >= 0 && ((i < body) != (opened < body) || turned[i] != turned[opened])) {
                stretches.add(stretch(opened, body, turned, current, stretches));
                current = new ArrayList<>();
            }
            boolean newPage = breakPending || startsChapter(block);
            current.add(new Part(i, block, newPage && !current.isEmpty(), signed(parts, i)));
            breakPending = false;
            opened = i;
        }
        if (!current.isEmpty()) {
            stretches.add(stretch(opened, body, turned, current, stretches));
        }
        return new Flow(List.copyOf(stretches));
    }

    private static Stretch stretch(int member, int body, boolean[] turned, List<Part> parts, List<Stretch> earlier) {
        boolean front = member < body;
        boolean restarts = earlier.isEmpty() || earlier.get(earlier.size() - 1).front() != front;
        return new Stretch(front, Paper.of(turned[member]), restarts, List.copyOf(parts));
    }

    /** Front matter ends at the first numbered chapter; a document without chapters has none. */
    static int firstChapter(List<Block> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Heading heading
                    && heading.level() == 1
                    && !heading.number().isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    private static boolean[] turned(List<Block> parts, int body) {
        boolean[] turned = new boolean[parts.size()];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = parts.get(i) instanceof TableBlock wide && wide.table().landscape();
        }
        for (int i = turned.length - 2; i >= 0; i--) {
            turned[i] |= turned[i + 1] && i + 1 != body && parts.get(i) instanceof Heading && !turned[i];
        }
        for (int i = 1; i < turned.length; i++) {
            if (turned[i - 1] && !turned[i] && i != body) {
                int end = endOfGap(parts, turned, i, body);
                for (int j = i; j < end; j++) {
                    turned[j] = true;
                }
            }
        }
        return turned;
    }

    /** End of the short text after a wide table, up to the next wide table or chapter; {@code from} if it is long. */
    private static int endOfGap(List<Block> parts, boolean[] turned, int from, int body) {
        int length = 0;
        for (int i = from; i < parts.size(); i++) {
            Block block = parts.get(i);
            if (turned[i] || i == body || startsChapter(block)) {
                return i;
            }
            if (block instanceof TableBlock) {
                return from;
            }
            length += length(block);
            if (length > SHORT_TEXT) {
                return from;
            }
        }
        return parts.size();
    }

    private static int length(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text().length();
        }
        if (block instanceof ItemList list) {
            return list.items().stream().mapToInt(String::length).sum();
        }
        if (block instanceof Heading || block instanceof Signature) {
            return 0;
        }
        return block instanceof PageBreak ? 0 : SHORT_TEXT + 1;
    }

    private static boolean signed(List<Block> parts, int index) {
        return parts.get(index) instanceof TableBlock
                && index + 1 < parts.size()
                && parts.get(index + 1) instanceof Signature;
    }

    private static boolean startsChapter(Block block) {
        return block instanceof Heading heading && heading.level() == 1;
    }
}
