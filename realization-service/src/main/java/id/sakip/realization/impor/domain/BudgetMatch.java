package id.sakip.realization.impor.domain;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.plan.domain.PlanNode;
import id.sakip.realization.plan.domain.YearPlan;
import id.sakip.realization.realization.domain.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which line of an export belongs to which sub kegiatan, and what they come to s.d. the tribulan. A sub kegiatan one of
 * whose own lines is refused is refused as a whole: half a sum would be a wrong figure that looks right.
 */
public final class BudgetMatch {
    private final YearPlan plan;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Map<String, List<PlanNode>> leavesByCode;
    private final Set<String> seen = new HashSet<>();
    private final List<Matched> matched = new ArrayList<>();

    /**
     * One line and what became of it.
     *
     * @param node null when none is meant
     * @param counted whether its amount goes into the sum of the node
     * @param refusal null when nothing is wrong
     */
    public record Matched(BudgetSheet.Line line, UUID node, boolean counted, BigDecimal amount, Refusal refusal) {
        Matched refused(Refusal because) {
            return new Matched(line, node, false, amount, because);
        }
    }

    /** @param amounts s.d. the tribulan by node, of nodes with nothing refused */
    public record Result(List<Matched> lines, Map<UUID, BigDecimal> amounts) {}

    private BudgetMatch(YearPlan plan, Tribulan tribulan) {
        this.plan = plan;
        this.firstDay = LocalDate.of(plan.tahun(), 1, 1);
        this.lastDay = tribulan.lastDay(plan.tahun());
        this.leavesByCode = plan.budgetNodes().stream()
                .filter(n -> n.kode() != null)
                .collect(Collectors.groupingBy(PlanNode::kode));
    }

    public static Result of(BudgetSheet sheet, YearPlan plan, Tribulan tribulan) {
        BudgetMatch match = new BudgetMatch(plan, tribulan);
        sheet.lines().forEach(line -> match.matched.add(match.match(line, sheet.isRegister())));
        if (!sheet.isRegister()) {
            match.dropBreakdowns();
        }
        return match.result();
    }

    private Matched match(BudgetSheet.Line line, boolean register) {
        Optional<String> code = leafCode(line.code());
        Optional<BigDecimal> amount = RupiahCell.parse(line.amount());
        if (code.isEmpty()) {
            boolean sum =
                    plan.known().values().stream().anyMatch(n -> line.code().equals(n.kode()));
            return new Matched(line, null, false, amount.orElse(null), sum ? null : unknown(line));
        }
        List<PlanNode> leaves = leavesByCode.get(code.get());
        UUID node = leaves.get(0).id();
        Matched found = new Matched(line, node, true, amount.orElse(null), null);
        if (leaves.size() > 1) {
            return found.refused(refuse(
                    "code-ambiguous",
                    "Kode " + line.code() + " dipakai lebih dari satu sub kegiatan.",
                    "Isilah baris ini langsung pada formulir."));
        }
        if (amount.isEmpty()) {
            return found.refused(refuse(
                    "amount-notation",
                    "Jumlah \"" + shortened(line.amount()) + "\" tidak terbaca sebagai rupiah.",
                    "Tulislah seperti 1.818.731.123 atau 1818731123."));
        }
        return register ? payment(found) : running(found);
    }

    private Matched running(Matched found) {
        return seen.add(found.line().code())
                ? found
                : found.refused(refuse(
                        "row-repeated",
                        "Kode " + found.line().code() + " muncul lebih dari sekali.",
                        "Sisakan satu baris untuk tiap kode."));
    }

    private Matched payment(Matched found) {
        BudgetSheet.Line line = found.line();
        if (!line.date().isEmpty()) {
            Optional<LocalDate> day = SheetDate.parse(line.date());
            if (day.isEmpty() || day.get().isBefore(firstDay) || day.get().isAfter(lastDay)) {
                return found.refused(refuse(
                        "date-outside",
                        "Tanggal \"" + shortened(line.date()) + "\" di luar 1 Januari sampai akhir tribulan ini.",
                        "Hapus pembayaran sesudah tribulan ini, atau perbaiki tanggalnya."));
            }
        }
        boolean repeated = !line.sp2d().isEmpty()
                && !seen.add(
                        line.sp2d() + "|" + line.code() + "|" + found.amount().stripTrailingZeros());
        return repeated
                ? found.refused(refuse(
                        "sp2d-repeated",
                        "SP2D " + shortened(line.sp2d()) + " dengan kode dan jumlah ini muncul lebih dari sekali.",
                        "Sisakan satu baris untuk tiap pembayaran."))
                : found;
    }

    /** Where an LRA has a line of the sub kegiatan itself, the accounts below it are its breakdown. */
    private void dropBreakdowns() {
        Set<UUID> withOwnLine = matched.stream()
                .filter(m -> m.node() != null && isOwnLine(m))
                .map(Matched::node)
                .collect(Collectors.toSet());
        matched.replaceAll(m -> withOwnLine.contains(m.node()) && !isOwnLine(m)
                ? new Matched(m.line(), m.node(), false, m.amount(), null)
                : m);
    }

    private boolean isOwnLine(Matched m) {
        return leavesByCode.containsKey(m.line().code());
    }

    private Result result() {
        Set<UUID> incomplete = matched.stream()
                .filter(m -> m.refusal() != null && m.node() != null)
                .map(Matched::node)
                .collect(Collectors.toSet());
        matched.replaceAll(m -> incomplete.contains(m.node()) && m.refusal() == null
                ? m.refused(refuse(
                        "node-incomplete",
                        "Baris lain dari sub kegiatan ini ditolak, sehingga jumlahnya tidak lengkap.",
                        "Perbaiki baris yang ditolak lalu unggah kembali."))
                : m);
        Map<UUID, BigDecimal> amounts = new LinkedHashMap<>();
        matched.stream().filter(Matched::counted).forEach(m -> amounts.merge(m.node(), m.amount(), BigDecimal::add));
        return new Result(List.copyOf(matched), amounts);
    }

    /** @return the code of the sub kegiatan the code is, or lies below */
    private Optional<String> leafCode(String code) {
        for (String above = code; !above.isEmpty(); above = above.substring(0, Math.max(0, above.lastIndexOf('.')))) {
            if (leavesByCode.containsKey(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    private static Refusal unknown(BudgetSheet.Line line) {
        return refuse(
                "code-unknown",
                "Kode " + shortened(line.code()) + " tidak ada dalam rencana OPD tahun ini.",
                "Periksa kodenya, atau setujui dahulu dokumen perencanaannya.");
    }

    private static Refusal refuse(String code, String sentence, String remedy) {
        return new Refusal(code, "", sentence, remedy);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
