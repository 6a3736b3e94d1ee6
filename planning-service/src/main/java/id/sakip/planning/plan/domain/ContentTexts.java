package id.sakip.planning.plan.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of a document by the place they stand at, for rules that read words and not numbers. */
public final class ContentTexts {
    private final Map<String, String> texts = new LinkedHashMap<>();

    private ContentTexts() {}

    public static Map<String, String> of(Content content) {
        ContentTexts collected = new ContentTexts();
        if (content instanceof TreeContent tree) {
            tree.nodes().forEach(collected::node);
        } else if (content instanceof PerjanjianKinerja agreement) {
            collected.agreement(agreement);
        } else if (content instanceof IkuContent iku) {
            iku.indicators().forEach(collected::iku);
        }
        return collected.texts;
    }

    private void node(Node node) {
        put(node.ref(), node.statement(), node.sasaran());
        node.indicators()
                .forEach(indicator -> put(
                        indicator.ref(),
                        indicator.nama(),
                        indicator.formula(),
                        indicator.definisi(),
                        indicator.sumberData()));
    }

    private void agreement(PerjanjianKinerja agreement) {
        put("perjanjian", agreement.pernyataan().toArray(String[]::new));
        put("pihakPertama", agreement.pihakPertama().jabatan());
        for (int i = 0; i < agreement.sasaran().size(); i++) {
            PkSasaran row = agreement.sasaran().get(i);
            put("sasaran " + (row.no() == null ? i + 1 : row.no()), row.statement());
            row.indicators().forEach(indicator -> put(indicator.ref(), indicator.nama()));
        }
        for (int i = 0; i < agreement.program().size(); i++) {
            PkProgram row = agreement.program().get(i);
            put("program " + (row.no() == null ? i + 1 : row.no()), row.nama(), row.sasaranProgram());
            row.indicators().forEach(indicator -> put(indicator.ref(), indicator.nama()));
        }
    }

    private void iku(IkuIndicator row) {
        put(
                row.ref() == null ? "indikator " + row.no() : row.ref(),
                row.kinerjaUtama(),
                row.nama(),
                row.definisiOperasional(),
                row.formula().text(),
                row.formula().numerator(),
                row.formula().denominator(),
                row.sumberData(),
                row.penanggungJawab());
    }

    private void put(String place, String... sentences) {
        String text = Stream.of(sentences).filter(sentence -> sentence != null).collect(Collectors.joining(" | "));
        if (!text.isEmpty()) {
            texts.merge(place, text, (a, b) -> a + " | " + b);
        }
    }
}
