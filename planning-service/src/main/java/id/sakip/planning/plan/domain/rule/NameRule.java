package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.ContentTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * V-NAME-1: another kecamatan's name in the text, left behind by copying (the IKU of Pakusari speaks of "masyarakat
 * Kecamatan Panti"). A name of the registry is sure; a capitalized word after "Kecamatan" counts when the document writes it
 * nowhere in small letters. A neighbour may be meant, so it asks for a reason.
 */
final class NameRule implements PlanRule {
    private static final Pattern NAMED = Pattern.compile("\\bKec(?:amatan|\\.)\\s*(\\p{Lu}\\p{Ll}{2,})");
    private static final Set<String> WORDS = Set.of(
            "dan",
            "atau",
            "yang",
            "dalam",
            "dengan",
            "kabupaten",
            "kelurahan",
            "desa",
            "wilayah",
            "setempat",
            "tahun",
            "untuk",
            "serta",
            "kepada",
            "oleh",
            "dari",
            "pada",
            "lain",
            "lainnya",
            "tersebut",
            "terhadap",
            "sebagai",
            "secara",
            "bidang",
            "se",
            "sesuai",
            "melalui",
            "tipe",
            "kota");

    @Override
    public String id() {
        return "V-NAME-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        if (facts.opd().self() == null) {
            return List.of();
        }
        Map<String, String> texts = ContentTexts.of(facts.content());
        String all = String.join(" ", texts.values());
        String own = facts.opd().self().nama().toLowerCase(Locale.ROOT);
        List<Finding> findings = new ArrayList<>();
        texts.forEach((place, text) -> {
            String foreign = foreign(text, all, own, facts.opd().others());
            if (foreign != null) {
                findings.add(Finding.warning(
                        id(),
                        place + "|nama",
                        foreign,
                        facts.opd().self().nama(),
                        "Teks menyebut " + foreign + ", bukan "
                                + facts.opd().self().nama() + "; periksa apakah tersalin dari dokumen lain."));
            }
        });
        return findings;
    }

    private static String foreign(String text, String all, String own, List<String> others) {
        for (String other : others) {
            if (!own.startsWith(other.toLowerCase(Locale.ROOT)) && mentions(text, other)) {
                return other;
            }
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String word = named.group(1).toLowerCase(Locale.ROOT);
            if (!own.contains(word) && !WORDS.contains(word) && !mentionedSmall(all, word)) {
                return "Kecamatan " + named.group(1);
            }
        }
        return null;
    }

    private static boolean mentions(String text, String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    private static boolean mentionedSmall(String all, String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(all).find();
    }
}
