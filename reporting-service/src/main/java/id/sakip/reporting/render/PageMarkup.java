package id.sakip.reporting.render;

import id.sakip.reporting.document.Block;
import id.sakip.reporting.document.Contents;
import id.sakip.reporting.document.Cover;
import id.sakip.reporting.document.Document;
import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.ItemList;
import id.sakip.reporting.document.Paragraph;
import id.sakip.reporting.document.Signature;
import id.sakip.reporting.document.TableBlock;
import id.sakip.reporting.document.TableIndex;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** Writes a document as the XHTML the PDF is laid out from. */
final class PageMarkup {

    /** A line of body text, in points. */
    private static final double LINE = 16.5;

    private final Document document;
    private final Markup markup = new Markup();
    private final TableMarkup tables = new TableMarkup(markup);

    PageMarkup(Document document) {
        this.document = document;
    }

    /** Id of a heading or caption in the tree. */
    static String id(int part) {
        return "p" + part;
    }

    static String stretchId(int stretch) {
        return "s" + stretch;
    }

    org.w3c.dom.Document write(Edition edition, Flow flow, PageStyle style) {
        Element html = markup.root("html");
        html.setAttribute("lang", "id");
        Element head = markup.add(html, "head");
        markup.text(markup.add(head, "title"), document.title());
        meta(head, "author", PrintText.clean(document.cover().organisation()));
        meta(head, "subject", PrintText.clean(document.cover().title()));
        meta(head, "description", document.title() + ". Data: " + edition.watermark());
        markup.add(head, "style").setTextContent(style.with(document.title()));
        bookmarks(markup.add(head, "bookmarks"));
        Element body = markup.add(html, "body");
        cover(markup.add(body, "div", "cover"), document.cover());
        for (int i = 0; i < flow.stretches().size(); i++) {
            stretch(body, stretchId(i), flow.stretches().get(i));
        }
        return markup.tree();
    }

    private void meta(Element head, String name, String content) {
        Element meta = markup.add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private void bookmarks(Element root) {
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        Deque<Integer> levels = new ArrayDeque<>(List.of(0));
        for (int i = 0; i < document.parts().size(); i++) {
            if (document.parts().get(i) instanceof Heading heading) {
                while (levels.peek() >= heading.level()) {
                    levels.pop();
                    open.pop();
                }
                Element bookmark = markup.add(open.peek(), "bookmark");
                bookmark.setAttribute("name", PrintText.inOneLine(heading));
                bookmark.setAttribute("href", "#" + id(i));
                open.push(bookmark);
                levels.push(heading.level());
            }
        }
    }

    private void cover(Element page, Cover cover) {
        markup.line(page, "p", "cover-title", cover.title());
        markup.line(page, "p", "cover-year", "TAHUN " + cover.tahun());
        markup.line(markup.add(page, "div", "emblem"), "p", "emblem-text", "LAMBANG DAERAH");
        Element owner = markup.add(page, "div", "cover-owner");
        markup.line(owner, "p", "cover-organisation", cover.organisation());
        markup.line(owner, "p", "cover-government", cover.government());
        if (!cover.address().isEmpty()) {
            markup.line(owner, "p", "cover-address", cover.address());
        }
        markup.line(owner, "p", "cover-printed", "TAHUN " + cover.printedYear());
    }

    private void stretch(Element body, String id, Flow.Stretch stretch) {
        String css = stretch.paper().name().toLowerCase(Locale.ROOT) + (stretch.front() ? "-front" : "");
        Element section = markup.add(body, "div", css);
        section.setAttribute("id", id);
        if (stretch.restartsNumbers()) {
            section.setAttribute("style", "-fs-page-sequence:start");
        }
        boolean signed = false;
        for (Flow.Part part : stretch.parts()) {
            Element place = part.newPage() ? markup.add(section, "div", "new-page") : section;
            if (!signed) {
                block(place, part);
            }
            signed = part.signed();
        }
    }

    private void block(Element parent, Flow.Part part) {
        int index = part.index();
        Block block = part.block();
        if (block instanceof Heading heading) {
            heading(parent, index, heading);
        } else if (block instanceof Paragraph paragraph) {
            String css = paragraph.style().name().toLowerCase(Locale.ROOT);
            markup.line(parent, "p", css, paragraph.text());
        } else if (block instanceof ItemList list) {
            Element items = markup.add(parent, list.numbered() ? "ol" : "ul");
            list.items().forEach(item -> markup.text(markup.add(items, "li"), item));
        } else if (block instanceof TableBlock wrapped) {
            Signature below = part.signed() ? (Signature) document.parts().get(index + 1) : null;
            tables.write(parent, id(index), wrapped.table(), below);
        } else if (block instanceof Signature signature) {
            new SignatureMarkup(markup).write(parent, signature);
        } else if (block instanceof Contents contents) {
            contents(parent, contents.maxLevel());
        } else if (block instanceof TableIndex) {
            tableIndex(parent);
        }
    }

    private void heading(Element parent, int index, Heading heading) {
        Element line = markup.add(parent, "h" + heading.level());
        line.setAttribute("id", id(index));
        line.setAttribute("style", "-fs-page-break-min-height:" + PageStyle.points(company(index)));
        if (!heading.number().isEmpty()) {
            markup.text(line, heading.number());
            if (heading.level() == 1) {
                markup.add(line, "br");
            } else {
                markup.text(line, "  ");
            }
        }
        markup.text(line, heading.text());
    }

    /** Room a heading needs so that it does not stand alone at the foot of a page. */
    private double company(int index) {
        double own = LINE * 2.5;
        if (index + 1 == document.parts().size()) {
            return own;
        }
        Block next = document.parts().get(index + 1);
        if (next instanceof Heading) {
            return own + company(index + 1);
        }
        return own
                + (next instanceof TableBlock wrapped
                        ? TableLayout.of(wrapped.table()).leastHeight()
                        : LINE * 3);
    }

    private void contents(Element parent, int maxLevel) {
        Element list = markup.add(parent, "div", "contents");
        int body = Flow.firstChapter(document.parts());
        for (int i = 0; i < document.parts().size(); i++) {
            if (document.parts().get(i) instanceof Heading heading && heading.level() <= maxLevel) {
                entry(list, "c" + heading.level(), i, i < body, PrintText.inOneLine(heading));
            }
        }
    }

    private void tableIndex(Element parent) {
        Element list = markup.add(parent, "div", "contents");
        int body = Flow.firstChapter(document.parts());
        for (int i = 0; i < document.parts().size(); i++) {
            if (document.parts().get(i) instanceof TableBlock wrapped) {
                entry(list, "ct", i, i < body, PrintText.inOneLine(wrapped.table()));
            }
        }
    }

    private void entry(Element list, String css, int part, boolean front, String text) {
        Element line = markup.add(list, "p", css);
        Element link = markup.line(line, "a", front ? "roman" : "arabic", text);
        link.setAttribute("href", "#" + id(part));
    }
}
