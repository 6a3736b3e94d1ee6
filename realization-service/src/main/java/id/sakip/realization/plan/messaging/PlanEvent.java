package id.sakip.realization.plan.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.sakip.realization.capaian.domain.AcrossYear;
import id.sakip.realization.capaian.domain.Polarity;
import id.sakip.realization.capaian.domain.WithinYear;
import id.sakip.realization.plan.ListedDesa;
import id.sakip.realization.plan.PlanHead;
import id.sakip.realization.plan.PolicyContent;
import id.sakip.realization.plan.domain.Agreement;
import id.sakip.realization.plan.domain.Level;
import id.sakip.realization.plan.domain.MeasuredBy;
import id.sakip.realization.plan.domain.MonthlyPlan;
import id.sakip.realization.plan.domain.PlanContent;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.PlanNode;
import id.sakip.realization.plan.domain.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Payloads of planning, as far as realization reads them (docs/events.md). */
final class PlanEvent {
    private PlanEvent() {}

    record OpdRegistered(Registered opd) {
        /** @param desa absent in events of before planning knew them */
        record Registered(String kode, String nama, List<ListedDesa> desa) {}
    }

    record PolicyPublished(PolicyContent policy) {}

    /** RenstraApproved, RenjaApproved and RencanaAksiApproved. */
    record TreeApproved(PlanHead document, List<Node> nodes) {
        PlanContent toContent() {
            return new PlanContent(
                    nodes.stream().map(Node::toPlanNode).toList(),
                    nodes.stream().flatMap(Node::toPlanIndicators).toList());
        }
    }

    record Node(
            UUID id,
            String ref,
            UUID parentId,
            Level level,
            String kode,
            String statement,
            Map<Integer, BigDecimal> pagu,
            String unitKerja,
            List<UUID> supports,
            Map<Integer, Months> bulanan,
            List<Indicator> indicators) {
        PlanNode toPlanNode() {
            return new PlanNode(id, ref, parentId, level, kode, statement, pagu, unitKerja, supports, monthlyPlans());
        }

        private Map<Integer, MonthlyPlan> monthlyPlans() {
            Map<Integer, MonthlyPlan> plans = new HashMap<>();
            if (bulanan != null) {
                bulanan.forEach((tahun, months) -> plans.put(tahun, months == null ? null : months.toMonthlyPlan()));
            }
            return plans;
        }

        Stream<PlanIndicator> toPlanIndicators() {
            return indicators == null ? Stream.empty() : indicators.stream().map(i -> i.toPlanIndicator(id));
        }
    }

    /** Twelve Value each; a month not planned is a Value with neither number nor N/A. */
    record Months(List<Value> fisik, List<Value> keuangan) {
        MonthlyPlan toMonthlyPlan() {
            return new MonthlyPlan(numbers(fisik), numbers(keuangan));
        }

        private static List<BigDecimal> numbers(List<Value> months) {
            List<BigDecimal> numbers = new ArrayList<>();
            if (months != null) {
                months.forEach(month -> numbers.add(month == null ? null : month.value()));
            }
            return numbers;
        }
    }

    record Indicator(
            UUID id,
            String ref,
            String nama,
            String satuan,
            Polarity polarity,
            WithinYear withinYear,
            AcrossYear acrossYear,
            Integer decimals,
            Boolean iku,
            MeasuredBy measuredBy,
            Map<Integer, Value> targets,
            Map<Integer, List<Value>> tribulan) {
        PlanIndicator toPlanIndicator(UUID nodeId) {
            return new PlanIndicator(
                    id,
                    nodeId,
                    ref,
                    nama,
                    satuan,
                    polarity,
                    withinYear,
                    acrossYear,
                    decimals,
                    Boolean.TRUE.equals(iku),
                    measuredBy,
                    targets,
                    tribulan);
        }
    }

    /** @param jenjang absent = that of the head of the OPD */
    record PerjanjianKinerjaSigned(
            PlanHead document,
            String jenjang,
            String unitRef,
            Agreement.Official pihakPertama,
            Agreement.Official pihakKedua,
            List<PkRow> sasaran,
            List<PkRow> program) {
        Agreement toAgreement() {
            return new Agreement(jenjang, unitRef, pihakPertama, pihakKedua, promises(sasaran), promises(program));
        }

        private static List<Agreement.Promise> promises(List<PkRow> rows) {
            return rows == null
                    ? List.of()
                    : rows.stream().map(PkRow::toPromise).toList();
        }

        PlanContent toContent() {
            int tahun = document.tahunAwal();
            return new PlanContent(
                    List.of(),
                    Stream.of(sasaran, program)
                            .filter(rows -> rows != null)
                            .flatMap(List::stream)
                            .flatMap(row -> row.toPlanIndicators(tahun))
                            .toList(),
                    toAgreement());
        }
    }

    /** A row of the sasaran states its sasaran, one of the programs what the program brings about. */
    record PkRow(UUID nodeId, String statement, String sasaranProgram, String nama, List<PkIndicator> indicators) {
        Agreement.Promise toPromise() {
            String promised = Stream.of(statement, sasaranProgram, nama)
                    .filter(text -> text != null && !text.isBlank())
                    .findFirst()
                    .orElse(null);
            List<UUID> ids = indicators == null
                    ? List.of()
                    : indicators.stream().map(PkIndicator::indicatorId).toList();
            return new Agreement.Promise(nodeId, promised, ids);
        }

        Stream<PlanIndicator> toPlanIndicators(int tahun) {
            return indicators == null ? Stream.empty() : indicators.stream().map(i -> i.toPlanIndicator(nodeId, tahun));
        }
    }

    record PkIndicator(
            UUID indicatorId,
            String ref,
            String nama,
            String satuan,
            Polarity polarity,
            WithinYear withinYear,
            Integer decimals,
            Value target) {
        PlanIndicator toPlanIndicator(UUID nodeId, int tahun) {
            return new PlanIndicator(
                    indicatorId,
                    nodeId,
                    ref,
                    nama,
                    satuan,
                    polarity,
                    withinYear,
                    AcrossYear.TERAKHIR,
                    decimals,
                    false,
                    null,
                    target == null ? Map.of() : Map.of(tahun, target),
                    Map.of());
        }
    }

    record IkuDefined(PlanHead document, List<IkuIndicator> indicators) {
        PlanContent toContent() {
            return new PlanContent(
                    List.of(),
                    indicators.stream().map(IkuIndicator::toPlanIndicator).toList());
        }
    }

    /** An Iku decree says which indicators count and what measures them, not how they are counted. */
    record IkuIndicator(UUID indicatorId, String nama, MeasuredBy measuredBy) {
        PlanIndicator toPlanIndicator() {
            return new PlanIndicator(
                    indicatorId, null, null, nama, null, null, null, null, null, true, measuredBy, Map.of(), Map.of());
        }
    }

    /** @param fromDocument id of the version that held before */
    record TargetRevised(
            UUID indicatorId,
            int tahun,
            Integer tribulan,
            Value old,
            @JsonProperty("new") Value now,
            String reason,
            LocalDate effectiveDate,
            String fromDocument,
            String toDocument) {}
}
