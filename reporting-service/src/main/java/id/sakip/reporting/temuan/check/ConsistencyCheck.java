package id.sakip.reporting.temuan.check;

import id.sakip.reporting.table.Kinerja;
import id.sakip.reporting.table.LkjipTables;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the figures of an old document with the computed ones and says of each difference what kind it is (rule
 * catalogue of domain rules 10.5). Nothing here knows a particular document.
 */
public final class ConsistencyCheck {
    private ConsistencyCheck() {}

    public static List<ReportFinding> of(Kinerja kinerja, LkjipTables tables, PrintedDocument document) {
        Printed printed = Printed.of(document, tables);
        Classifier classifier = new Classifier(kinerja, printed);
        List<ReportFinding> findings = new ArrayList<>();
        printed.figures().stream()
                .filter(figure -> !figure.right())
                .forEach(figure -> classifier.classify(figure).ifPresent(findings::add));
        findings.addAll(MeanCheck.of(tables, printed));
        findings.addAll(Completeness.of(tables, document, printed));
        findings.addAll(DocumentRules.of(kinerja, document, printed));
        return findings;
    }
}
