package id.sakip.reporting.render;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds an XHTML tree node by node: text is only ever a text node, so nothing people type can become markup. */
final class Markup {

    private final Document tree;

    Markup() {
        try {
            tree = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser is missing", e);
        }
    }

    Document tree() {
        return tree;
    }

    Element root(String name) {
        Element root = tree.createElement(name);
        tree.appendChild(root);
        return root;
    }

    Element add(Element parent, String name) {
        Element child = tree.createElement(name);
        parent.appendChild(child);
        return child;
    }

    Element add(Element parent, String name, String cssClass) {
        Element child = add(parent, name);
        child.setAttribute("class", cssClass);
        return child;
    }

    /** Adds text, with its line breaks. */
    void text(Element parent, String text) {
        String clean = PrintText.clean(text);
        int start = 0;
        for (int end = clean.indexOf('\n'); end >= 0; end = clean.indexOf('\n', start)) {
            parent.appendChild(tree.createTextNode(clean.substring(start, end)));
            add(parent, "br");
            start = end + 1;
        }
        parent.appendChild(tree.createTextNode(clean.substring(start)));
    }

    Element line(Element parent, String name, String cssClass, String text) {
        Element line = add(parent, name, cssClass);
        text(line, text);
        return line;
    }
}
