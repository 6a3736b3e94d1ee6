package id.sakip.planning.plan;

import id.sakip.planning.plan.api.RencanaAksiRequest;
import id.sakip.planning.plan.domain.Bulanan;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.Tercetak;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The monthly Rencana Aksi of Kecamatan Cerme 2019 as printed: 25 kegiatan, the programs and totals it prints beside them. */
public final class CermeFixture {
    public static final int TAHUN = 2019;
    private static final String BUDGET = "Rp";
    private final PlanFixture ids;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Tercetak> printed = new LinkedHashMap<>();

    public CermeFixture(String opd) {
        ids = new PlanFixture(opd);
        lines().forEach(line -> read(line.split(";", -1)));
    }

    public TreeContent content() {
        return new TreeContent(nodes, List.copyOf(printed.values()));
    }

    public RencanaAksiRequest request(DocumentHead head) {
        return new RencanaAksiRequest(head, nodes, List.copyOf(printed.values()));
    }

    public PlanFixture ids() {
        return ids;
    }

    private static List<String> lines() {
        try (InputStream file = CermeFixture.class.getResourceAsStream("/cerme-2019-bulanan.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String[] cells) {
        List<Value> months = Arrays.stream(cells, 5, 5 + Bulanan.MONTHS)
                .map(CermeFixture::cell)
                .toList();
        switch (cells[2]) {
            case "bulanan" -> nodes.add(node(cells, Level.KEGIATAN, new Bulanan(months, months)));
            case "kumulatif" -> {
                nodes.add(node(cells, Level.PROGRAM, null));
                printed.put(
                        cells[0],
                        new Tercetak(ids.id(cells[0]), new BigDecimal(cells[4]), null, new Bulanan(months, months)));
            }
            default -> total(cells, months);
        }
    }

    /** The total prints Kj and Rp on one line, except that of the running total. */
    private void total(String[] cells, List<Value> months) {
        Tercetak known = printed.getOrDefault("", new Tercetak(null, new BigDecimal(cells[4]), null, null));
        if (cells[2].equals("total")) {
            printed.put("", new Tercetak(null, known.pagu(), new Bulanan(months, months), known.kumulatif()));
        } else {
            List<Value> physical = cells[3].equals(BUDGET) ? known.kumulatif().fisik() : months;
            printed.put("", new Tercetak(null, known.pagu(), known.bulanan(), new Bulanan(physical, months)));
        }
    }

    private Node node(String[] cells, Level level, Bulanan months) {
        Indicator indicator = ids.indicator(
                cells[0] + "#1", "Persentase " + cells[5 + Bulanan.MONTHS], "%", PlanFixture.years(TAHUN, "100"));
        TreeMap<Integer, BigDecimal> pagu = new TreeMap<>();
        TreeMap<Integer, Bulanan> bulanan = new TreeMap<>();
        if (months != null) {
            pagu.put(TAHUN, new BigDecimal(cells[4]));
            bulanan.put(TAHUN, months);
        }
        return new Node(
                ids.id(cells[0]),
                cells[0],
                cells[1].isEmpty() ? null : ids.id(cells[1]),
                level,
                null,
                cells[5 + Bulanan.MONTHS],
                null,
                null,
                null,
                List.of(),
                pagu,
                List.of(indicator),
                bulanan);
    }

    private static Value cell(String printed) {
        return switch (printed) {
            case "" -> Value.EMPTY;
            case "-" -> new Value(BigDecimal.ZERO, "-", null, false);
            default -> new Value(new BigDecimal(printed), printed.replace('.', ','), null, false);
        };
    }
}
