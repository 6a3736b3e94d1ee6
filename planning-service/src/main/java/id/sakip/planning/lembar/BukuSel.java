package id.sakip.planning.lembar;

import id.sakip.kit.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The cells of a workbook, sheet by sheet. Streams, so that its memory does not grow with what an attacker sends. */
final class BukuSel {
    private static final int MAX_SHEETS = 30;

    private BukuSel() {}

    static Map<String, List<BarisSel>> read(byte[] file) {
        PagarBerkas.check(file);
        try (OPCPackage container = OPCPackage.open(new ByteArrayInputStream(file))) {
            return sheets(container);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | IOException
                | IllegalArgumentException
                | IllegalStateException broken) {
            throw Problem.of(422, "import-broken");
        }
    }

    private static Map<String, List<BarisSel>> sheets(OPCPackage container)
            throws IOException, OpenXML4JException, SAXException {
        XSSFReader reader = new XSSFReader(container);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(container);
        Map<String, List<BarisSel>> sheets = new LinkedHashMap<>();
        XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (all.hasNext()) {
            try (InputStream sheet = all.next()) {
                if (sheets.size() == MAX_SHEETS) {
                    throw Problem.of(413, "import-too-many-rows", MAX_SHEETS);
                }
                LembarHandler handler = new LembarHandler(strings);
                XMLReader xml = parser();
                xml.setContentHandler(handler);
                xml.setErrorHandler(handler);
                xml.parse(new InputSource(sheet));
                sheets.put(all.getSheetName(), handler.rows());
            }
        }
        return sheets;
    }

    /** No document type at all: nothing to expand, nothing to fetch. */
    private static XMLReader parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform parses XML safely", e);
        }
    }
}
