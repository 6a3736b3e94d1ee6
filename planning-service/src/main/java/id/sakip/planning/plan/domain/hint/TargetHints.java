package id.sakip.planning.plan.domain.hint;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Polarity;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import id.sakip.planning.plan.domain.WithinYear;
import id.sakip.planning.plan.domain.rule.PlanFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What a reviewer of targets would ask: is it less than was reached before (H-BASE-1), always 100 % (H-FLAT-1), passed
 * already (H-DONE-1), out of reach along its tribulan (H-PATH-1), better when it falls (H-POL-1, domain note 9.3), or the
 * absorption of the budget under another name (H-SERAP-1, Cerme); and of an Iku, whether it is a decree (H-SK-1, domain note
 * 4.2).
 */
public final class TargetHints {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Set<String> PERCENT = Set.of("%", "persen", "persentase", "prosentase");
    private static final List<String> LESS_IS_BETTER =
            List.of("menurunnya", "penurunan", "gangguan", "temuan", "pelanggaran", "konflik");

    private final List<TargetHint> hints = new ArrayList<>();

    private TargetHints() {}

    /** @param previous the Renja of the year before */
    public static List<TargetHint> of(PlanFacts facts, Optional<TreeContent> previous) {
        TargetHints found = new TargetHints();
        List<TreeContent> plans = Stream.of(facts.renstra(), facts.tree(), previous)
                .flatMap(Optional::stream)
                .toList();
        for (TargetTrack track : TargetTrack.of(facts.content().targetLines(), plans)) {
            found.weaker(track);
            found.flat(track);
            found.passed(track);
            found.polarity(track);
        }
        facts.tree().ifPresent(tree -> {
            tree.nodes().forEach(node -> node.indicators().forEach(found::path));
            found.hints.addAll(AbsorptionHint.of(tree));
        });
        if (facts.content() instanceof IkuContent iku) {
            found.decree(facts.head(), iku);
        }
        return List.copyOf(found.hints);
    }

    /** An Iku is set by a decree of the camat with number and date, and says who answers for each indicator. */
    private void decree(DocumentHead head, IkuContent iku) {
        if (head.number() == null || head.date() == null) {
            hints.add(new TargetHint(
                    "H-SK-1",
                    "document|number",
                    head.number(),
                    null,
                    "Nomor atau tanggal Keputusan Camat tentang Iku belum diisi."));
        }
        iku.indicators().stream()
                .filter(row -> row.penanggungJawab() == null)
                .forEach(row -> hints.add(new TargetHint(
                        "H-SK-1",
                        row.ref() + "|penanggungJawab",
                        null,
                        null,
                        "Penanggung jawab \"" + row.nama() + "\" belum diisi.")));
    }

    private void weaker(TargetTrack track) {
        track.own().forEach((tahun, target) -> track.before(tahun)
                .filter(last -> track.weaker(target, last))
                .ifPresent(last -> add(
                        "H-BASE-1",
                        track.line().ref() + "|target|" + tahun,
                        target,
                        last,
                        "Target \"" + track.line().title() + "\" tahun " + tahun
                                + " lebih lemah daripada yang sudah dituju sebelumnya; jelaskan atau naikkan.")));
    }

    private void flat(TargetTrack track) {
        SortedMap<Integer, BigDecimal> years = track.years();
        if (!track.own().isEmpty()
                && years.size() > 1
                && percent(track.line().satuan())
                && years.values().stream().allMatch(target -> target.compareTo(HUNDRED) == 0)) {
            add(
                    "H-FLAT-1",
                    track.line().ref() + "|target",
                    HUNDRED,
                    null,
                    "Target \"" + track.line().title() + "\" 100% setiap tahun sejak " + years.firstKey()
                            + "; pertimbangkan ukuran yang masih dapat meningkat.");
        }
    }

    /** The last year of the plan aims lower than a year before it, or than where it began. */
    private void passed(TargetTrack track) {
        if (track.own().isEmpty() || track.years().size() < 2) {
            return;
        }
        int last = track.years().lastKey();
        BigDecimal end = track.years().get(last);
        Stream.concat(track.baseline().stream(), track.years().headMap(last).values().stream())
                .filter(earlier -> track.weaker(end, earlier))
                .findFirst()
                .ifPresent(earlier -> add(
                        "H-DONE-1",
                        track.line().ref() + "|target|" + last + "|akhir",
                        end,
                        earlier,
                        "Target akhir \"" + track.line().title() + "\" (" + last + ") sudah terlampaui oleh "
                                + IndonesianNumber.formatPlain(earlier) + "; tetapkan kembali target akhirnya."));
    }

    private void polarity(TargetTrack track) {
        String nama = track.line().nama() == null ? "" : track.line().nama().toLowerCase(Locale.ROOT);
        if (track.polarity() == Polarity.POSITIF && LESS_IS_BETTER.stream().anyMatch(nama::contains)) {
            hints.add(
                    new TargetHint(
                            "H-POL-1",
                            track.line().ref() + "|polarity",
                            Polarity.POSITIF.name(),
                            null,
                            "Nama \"" + track.line().title()
                                    + "\" menunjuk hal yang biasanya diharapkan turun; pastikan polaritas POSITIF memang benar."));
        }
    }

    /** All four tribulan together do not come to the year. */
    private void path(Indicator indicator) {
        indicator.tribulan().forEach((tahun, quarters) -> {
            Value year = indicator.targets().get(tahun);
            if (year == null
                    || !year.numeric()
                    || indicator.polarity() != Polarity.POSITIF
                    || quarters.stream().anyMatch(quarter -> !quarter.filled())) {
                return;
            }
            reached(indicator.withinYear(), quarters)
                    .filter(reached -> reached.compareTo(year.value()) < 0)
                    .ifPresent(reached -> add(
                            "H-PATH-1",
                            indicator.ref() + "|target|" + tahun + "|tribulan",
                            reached,
                            year.value(),
                            "Target empat tribulan \"" + indicator.nama() + "\" hanya sampai "
                                    + IndonesianNumber.formatPlain(reached) + ", di bawah target tahun " + tahun
                                    + "."));
        });
    }

    private static Optional<BigDecimal> reached(WithinYear withinYear, List<Value> quarters) {
        List<BigDecimal> numbers =
                quarters.stream().filter(Value::numeric).map(Value::value).toList();
        if (numbers.isEmpty() || withinYear == null) {
            return Optional.empty();
        }
        return switch (withinYear) {
            case ADITIF, KEJADIAN -> Optional.of(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            case KUMULATIF, KONSTAN, POSISI_AKHIR -> Optional.of(numbers.get(numbers.size() - 1));
            case GRADE, BULANAN_PERSEN -> Optional.empty();
        };
    }

    private static boolean percent(String satuan) {
        return satuan != null && PERCENT.contains(satuan.strip().toLowerCase(Locale.ROOT));
    }

    private void add(String id, String place, BigDecimal found, BigDecimal expected, String sentence) {
        hints.add(new TargetHint(
                id,
                place,
                IndonesianNumber.formatPlain(found),
                expected == null ? null : IndonesianNumber.formatPlain(expected),
                sentence));
    }
}
