package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * V-UNIT-1 for a Rencana Aksi: what is counted is what the indicator names. Gumelar counts dokumen in orang and what is
 * available in months; Cerme puts 20 jenis ATK and 2 komputer into one target.
 */
final class CountedThingRule implements PlanRule {
    private static final Set<String> THINGS =
            Set.of("dokumen", "laporan", "lembaga", "desa", "kegiatan", "program", "unit", "rapat", "unsur");
    private static final Set<String> UNITS = Set.of(
            "orang",
            "dokumen",
            "laporan",
            "lembaga",
            "desa",
            "kegiatan",
            "program",
            "unit",
            "kali",
            "buah",
            "bulan",
            "jenis");
    private static final Set<Set<String>> SAME = Set.of(
            Set.of("rapat", "kegiatan"),
            Set.of("rapat", "kali"),
            Set.of("laporan", "kali"),
            Set.of("kegiatan", "kali"));
    private static final Pattern SEVERAL = Pattern.compile("\\d+[.,\\d]*\\s*[^\\d]*[a-zA-Z][^\\d]*\\d+.*");

    @Override
    public String id() {
        return "V-UNIT-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.kind() == PlanKind.RENCANA_AKSI && facts.tree().isPresent()) {
            int tahun = facts.head().tahunAwal();
            facts.tree().get().nodes().forEach(node -> node.indicators().forEach(indicator -> {
                thing(indicator, findings);
                several(indicator, tahun, findings);
            }));
        }
        return findings;
    }

    private void thing(Indicator indicator, List<Finding> findings) {
        if (indicator.nama() == null || indicator.satuan() == null) {
            return;
        }
        String[] words = indicator.nama().strip().toLowerCase(Locale.ROOT).split("\\s+", 3);
        String unit = indicator.satuan().strip().toLowerCase(Locale.ROOT);
        if (words.length < 2 || !words[0].equals("jumlah") || !UNITS.contains(unit) || words[1].equals(unit)) {
            return;
        }
        boolean months = unit.equals("bulan");
        boolean other = THINGS.contains(words[1]) && !SAME.contains(Set.of(words[1], unit));
        if (months || other) {
            findings.add(Finding.warning(
                    id(),
                    indicator.ref() + "|satuan",
                    indicator.satuan(),
                    months ? null : words[1],
                    "Indikator \"" + indicator.nama() + "\" menghitung " + words[1] + ", tetapi satuannya "
                            + indicator.satuan() + "."));
        }
    }

    private void several(Indicator indicator, int tahun, List<Finding> findings) {
        Value target = indicator.target(tahun);
        if (target.value() == null
                && target.text() != null
                && SEVERAL.matcher(target.text()).matches()) {
            findings.add(Finding.warning(
                    id(),
                    indicator.ref() + "|target|" + tahun + "|satuan",
                    target.text(),
                    null,
                    "Satu target memuat beberapa satuan; pecah menjadi satu indikator untuk tiap satuan."));
        }
    }
}
