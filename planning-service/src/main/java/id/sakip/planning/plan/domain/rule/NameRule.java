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
        List<Neighbour> neighbours = facts.opd().others().stream()
                .map(Neighbour::new)
                .filter(other -> !own.startsWith(other.lowercase()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        texts.forEach((place, text) -> {
            String foreign = foreign(text, all, own, neighbours);
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

    /** Another OPD of the kabupaten; every text is searched for every one of them. */
    private record Neighbour(String nama, String lowercase) {
        Neighbour(String nama) {
            this(nama, nama.toLowerCase(Locale.ROOT));
        }
    }

    private static String foreign(String text, String all, String own, List<Neighbour> neighbours) {
        String lowercase = text.toLowerCase(Locale.ROOT);
        for (Neighbour other : neighbours) {
            if (holdsWord(lowercase, other.lowercase())) {
                return other.nama();
            }
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String word = named.group(1).toLowerCase(Locale.ROOT);
            if (!own.contains(word) && !WORDS.contains(word) && !holdsWord(all, word)) {
                return "Kecamatan " + named.group(1);
            }
        }
        return null;
    }

    /** Whether the word stands in the text, and not as a part of a longer one. */
    private static boolean holdsWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
