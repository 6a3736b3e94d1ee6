package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.AcrossYear;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.MeasuredBy;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.Polarity;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Rencana Aksi 2022 of Gumelar or Pengadegan, cell by cell as printed, nobody having confirmed how anything is counted. */
public final class PrintedRencanaAksi {
    public static final int TAHUN = 2022;
    private static final Pattern NUMBER = Pattern.compile("(\\d+([.,]\\d+)?).*");
    private final PlanFixture ids;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    public PrintedRencanaAksi(String kecamatan) {
        ids = new PlanFixture("kec-" + kecamatan);
        String file = "/" + kecamatan + "-2022-rencana-aksi.csv";
        try (InputStream rows = PrintedRencanaAksi.class.getResourceAsStream(file)) {
            new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> read(line.split(";", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TreeContent content() {
        return new TreeContent(List.copyOf(nodes.values()));
    }

    /** Every indicator that prints a target. */
    public List<Indicator> targeted() {
        return nodes.values().stream()
                .flatMap(node -> node.indicators().stream())
                .filter(indicator ->
                        !indicator.tribulan().isEmpty() || !indicator.unplaced().isEmpty())
                .toList();
    }

    private void read(String[] cells) {
        Node known = nodes.get(cells[0]);
        List<Indicator> indicators = new ArrayList<>(known == null ? List.of() : known.indicators());
        indicators.add(indicator(cells, cells[0] + "#" + (indicators.size() + 1)));
        nodes.put(
                cells[0],
                new Node(
                        ids.id(cells[0]),
                        cells[0],
                        cells[1].isEmpty() ? null : ids.id(cells[1]),
                        Level.valueOf(cells[2]),
                        null,
                        cells[3],
                        null,
                        null,
                        null,
                        List.of(),
                        new TreeMap<>(),
                        indicators));
    }

    private Indicator indicator(String[] cells, String ref) {
        TreeMap<Integer, Value> targets = new TreeMap<>();
        if (!cells[6].isEmpty()) {
            targets.put(TAHUN, value(cells[6]));
        }
        TreeMap<Integer, List<Value>> tribulan = new TreeMap<>();
        List<Value> quarters =
                Stream.of(cells).skip(7).limit(4).map(PrintedRencanaAksi::value).toList();
        if (quarters.stream().anyMatch(Value::filled)) {
            tribulan.put(TAHUN, quarters);
        }
        TreeMap<Integer, List<Value>> unplaced = new TreeMap<>();
        if (!cells[11].isEmpty()) {
            unplaced.put(
                    TAHUN,
                    Stream.of(cells[11].split(","))
                            .map(PrintedRencanaAksi::value)
                            .toList());
        }
        return new Indicator(
                ids.id(ref),
                ref,
                null,
                cells[4].isEmpty() ? null : cells[4],
                cells[5].isEmpty() ? null : cells[5],
                cells[12].isEmpty() ? null : cells[12],
                null,
                null,
                Polarity.POSITIF,
                null,
                AcrossYear.TERAKHIR,
                null,
                false,
                cells[4].contains("SAKIP") ? MeasuredBy.AKIP : null,
                null,
                targets,
                tribulan,
                unplaced,
                false);
    }

    private static Value value(String printed) {
        Matcher number = NUMBER.matcher(printed);
        if (number.matches()) {
            return new Value(new BigDecimal(number.group(1).replace(',', '.')), printed, null, false);
        }
        return Value.EMPTY;
    }
}
