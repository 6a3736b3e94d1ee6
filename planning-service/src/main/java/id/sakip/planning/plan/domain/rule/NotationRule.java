package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * V-NUM-1: numbers are written in one notation, with a comma for decimals, and every token is a number (domain note 8.1).
 * Pengadegan writes 81.30 and 3,5 in one document; Pakusari prints 146.842.45,00.
 */
final class NotationRule implements PlanRule {
    private static final Pattern TOKEN = Pattern.compile("\\d[\\d.,]*\\d");
    private static final Pattern POINT = Pattern.compile("\\d+\\.\\d{1,2}");
    private static final Pattern SOUND =
            Pattern.compile("\\d+|\\d+[.,]\\d+|\\d{1,3}(\\.\\d{3})+(,\\d+)?|\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    @Override
    public String id() {
        return "V-NUM-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        facts.tree().ifPresent(tree -> tree.nodes().stream()
                .flatMap(node -> node.indicators().stream())
                .forEach(indicator -> check(indicator, findings)));
        return findings;
    }

    /** One finding an indicator, however often it repeats the figure. */
    private void check(Indicator indicator, List<Finding> findings) {
        texts(indicator)
                .filter(NotationRule::malformed)
                .findFirst()
                .ifPresent(text -> findings.add(Finding.error(
                        id(),
                        indicator.ref() + "|angka",
                        text,
                        null,
                        "Angka \"" + text + "\" pada \"" + indicator.title() + "\" tidak terbaca; tulis ulang.")));
        texts(indicator)
                .filter(text -> POINT.matcher(text.strip()).matches())
                .findFirst()
                .ifPresent(text -> findings.add(Finding.warning(
                        id(),
                        indicator.ref() + "|notasi",
                        text,
                        text.strip().replace('.', ','),
                        "Desimal \"" + indicator.title() + "\" ditulis dengan titik; dokumen memakai koma.")));
    }

    private static Stream<String> texts(Indicator indicator) {
        return indicator.values().map(Value::text).filter(text -> text != null);
    }

    private static boolean malformed(String text) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (!SOUND.matcher(token.group()).matches()) {
                return true;
            }
        }
        return false;
    }
}
