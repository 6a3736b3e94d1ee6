package id.sakip.planning.plan.domain;

import id.sakip.planning.plan.domain.Difference.Facts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A document laid out flat, place by place and field by field, so that any two versions can be compared. Numbers are
 * written without trailing zeros: 71 and 71,00 are no change.
 */
public final class ContentFacts {
    private final Map<String, Map<String, String>> places = new LinkedHashMap<>();
    private final Function<UUID, String> refOf;

    private ContentFacts(Function<UUID, String> refOf) {
        this.refOf = refOf;
    }

    /** @param refOf the human key of a node or indicator id, which is what a reader recognizes */
    public static Map<String, Map<String, String>> of(Content content, Function<UUID, String> refOf) {
        ContentFacts facts = new ContentFacts(refOf);
        if (content instanceof TreeContent tree) {
            new PaguTree(tree.nodes()).withSums().forEach(facts::node);
            tree.tercetak().forEach(facts::printed);
        } else if (content instanceof PerjanjianKinerja agreement) {
            facts.agreement(agreement);
        } else if (content instanceof IkuContent iku) {
            iku.indicators().forEach(facts::iku);
        }
        return facts.places;
    }

    private void node(Node node) {
        Facts facts = at(node.ref())
                .put(Facts.NAME, node.statement())
                .put("induk", ref(node.parentId()))
                .put("level", node.level())
                .put("kode", node.kode())
                .put("sasaran", node.sasaran())
                .put("unitKerja", node.unitKerja())
                .put("lokasi", node.lokasi())
                .put("supports", node.supports().isEmpty() ? null : refs(node.supports()));
        node.pagu().forEach((tahun, amount) -> facts.put("pagu|" + tahun, plain(amount)));
        node.bulanan().forEach((tahun, months) -> {
            for (int i = 0; i < Bulanan.MONTHS; i++) {
                facts.put("fisik|" + tahun + "|" + (i + 1), print(months.fisik().get(i)));
                facts.put(
                        "keuangan|" + tahun + "|" + (i + 1),
                        print(months.keuangan().get(i)));
            }
        });
        node.indicators().forEach(indicator -> indicator(indicator, node.ref()));
    }

    private void indicator(Indicator indicator, String nodeRef) {
        Facts facts = at(indicator.ref())
                .put(Facts.NAME, indicator.nama())
                .put("node", nodeRef)
                .put("no", indicator.no())
                .put("satuan", indicator.satuan())
                .put("formula", indicator.formula())
                .put("definisi", indicator.definisi())
                .put("sumberData", indicator.sumberData())
                .put("polarity", indicator.polarity())
                .put("withinYear", indicator.withinYear())
                .put("withinYearProposed", indicator.withinYearProposed() ? true : null)
                .put("acrossYear", indicator.acrossYear())
                .put("decimals", indicator.decimals())
                .put("iku", indicator.iku())
                .put("measuredBy", indicator.measuredBy())
                .put("baseline", print(indicator.baseline()));
        indicator.targets().forEach((tahun, target) -> facts.put("target|" + tahun, print(target)));
        indicator.tribulan().forEach((tahun, quarters) -> {
            for (int i = 0; i < quarters.size(); i++) {
                facts.put("target|" + tahun + "|tribulan " + (i + 1), print(quarters.get(i)));
            }
        });
        indicator.unplaced().forEach((tahun, values) -> {
            for (int i = 0; i < values.size(); i++) {
                facts.put("target|" + tahun + "|tanpa tribulan " + (i + 1), print(values.get(i)));
            }
        });
    }

    private void printed(Tercetak figures) {
        String of = figures.nodeId() == null ? "seluruh OPD" : ref(figures.nodeId());
        Facts facts =
                at("tercetak|" + of).put(Facts.NAME, "Angka tercetak " + of).put("pagu", plain(figures.pagu()));
        months(facts, "bulanan", figures.bulanan());
        months(facts, "kumulatif", figures.kumulatif());
    }

    private static void months(Facts facts, String field, Bulanan months) {
        if (months != null) {
            for (int i = 0; i < Bulanan.MONTHS; i++) {
                facts.put(field + "|fisik|" + (i + 1), print(months.fisik().get(i)));
                facts.put(
                        field + "|keuangan|" + (i + 1), print(months.keuangan().get(i)));
            }
        }
    }

    private void agreement(PerjanjianKinerja agreement) {
        Facts facts = at("perjanjian")
                .put(Facts.NAME, "Perjanjian Kinerja " + agreement.tahun())
                .put("tempat", agreement.tempat())
                .put("totalPagu", plain(agreement.totalPagu()));
        party(facts, "pihakPertama", agreement.pihakPertama());
        party(facts, "pihakKedua", agreement.pihakKedua());
        for (int i = 0; i < agreement.pernyataan().size(); i++) {
            facts.put("pernyataan|" + (i + 1), agreement.pernyataan().get(i));
        }
        agreement.sasaran().forEach(row -> {
            at(ref(row.nodeId())).put(Facts.NAME, row.statement()).put("no", row.no());
            row.indicators().forEach(indicator -> pkIndicator(indicator, ref(row.nodeId())));
        });
        agreement.program().forEach(row -> {
            at(ref(row.nodeId()))
                    .put(Facts.NAME, row.nama())
                    .put("no", row.no())
                    .put("kode", row.kode())
                    .put("sasaranProgram", row.sasaranProgram())
                    .put("pagu|" + agreement.tahun(), plain(row.pagu()));
            row.indicators().forEach(indicator -> pkIndicator(indicator, ref(row.nodeId())));
        });
    }

    private void pkIndicator(PkIndicator row, String nodeRef) {
        at(ref(row.indicatorId()))
                .put(Facts.NAME, row.nama())
                .put("node", nodeRef)
                .put("satuan", row.satuan())
                .put("target", print(row.target()));
    }

    private static void party(Facts facts, String field, Pihak party) {
        facts.put(field + "|nama", party.nama())
                .put(field + "|pangkat", party.pangkat())
                .put(field + "|jabatan", party.jabatan());
    }

    private void iku(IkuIndicator row) {
        at(ref(row.indicatorId()))
                .put(Facts.NAME, row.nama())
                .put("no", row.no())
                .put("kinerjaUtama", row.kinerjaUtama())
                .put("definisiOperasional", row.definisiOperasional())
                .put("formula|type", row.formula().type())
                .put("formula|text", row.formula().text())
                .put("formula|numerator", row.formula().numerator())
                .put("formula|denominator", row.formula().denominator())
                .put("sumberData", row.sumberData())
                .put("penanggungJawab", row.penanggungJawab())
                .put("measuredBy", row.measuredBy());
    }

    private Facts at(String place) {
        Facts facts = new Facts();
        places.put(place, facts.fields());
        return facts;
    }

    private String ref(UUID id) {
        return id == null ? null : refOf.apply(id);
    }

    private String refs(List<UUID> ids) {
        return ids.stream().map(refOf).sorted().reduce((a, b) -> a + ", " + b).orElse(null);
    }

    private static String print(Value value) {
        if (value == null || !value.filled()) {
            return null;
        }
        if (value.na()) {
            return "N/A";
        }
        return value.value() == null ? value.text() : plain(value.value());
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
