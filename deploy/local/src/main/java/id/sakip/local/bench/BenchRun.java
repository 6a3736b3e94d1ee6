package id.sakip.local.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.StackException;
import id.sakip.local.stage.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * One run of a bench: how long each load takes, what it costs in units, and what the person at the keyboard sees.
 *
 * @param warmUp how long it runs before that
 * @param span how long a load is measured
 */
public record BenchRun(Stage stage, Duration warmUp, Duration span, TxUnit unit) {
    /** Cost is told at this many clients. */
    public static final int CLIENTS = 8;

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** Without a warm-up of its own, for what there is only so much of. */
    BenchRun warm() {
        return new BenchRun(stage, Duration.ZERO, span, unit);
    }

    public Measured load(String what, int clients, IntFunction<Load.Operation> operations) {
        return costs(what, clients, operations).measured();
    }

    /** A load of {@value #CLIENTS} clients between two measurements of the unit, so that both see the same machine. */
    public ObjectNode costed(String what, IntFunction<Load.Operation> operations) {
        Costs before = unit.costs(cpu());
        Costs load = costs(what, CLIENTS, operations);
        Costs after = unit.costs(cpu());
        double unitPerSecond = (before.measured().perSecond() + after.measured().perSecond()) / 2;
        double unitCpuMillis = (before.cpuMillis() + after.cpuMillis()) / 2;
        ObjectNode figures = figures(load.measured());
        figures.put("txPerSecond", rounded(unitPerSecond));
        figures.put("costTx", rounded(unitPerSecond / load.measured().perSecond()));
        figures.put("cpuMillis", rounded(load.cpuMillis()));
        figures.put("cpuMillisOfTx", rounded(unitCpuMillis));
        figures.put("cpuTx", rounded(load.cpuMillis() / unitCpuMillis));
        line(
                what,
                String.format(
                        INDONESIAN,
                        "biaya %.1f tx (1 tx = %.0f/dtk); prosesor %.2f ms = %.1f tx (1 tx = %.2f ms)",
                        figures.path("costTx").doubleValue(),
                        unitPerSecond,
                        load.cpuMillis(),
                        figures.path("cpuTx").doubleValue(),
                        unitCpuMillis));
        return figures;
    }

    /** @param cpuMillis processor time of the whole stack for one operation */
    record Costs(Measured measured, double cpuMillis) {}

    private Costs costs(String what, int clients, IntFunction<Load.Operation> operations) {
        Load load = new Load(clients, warmUp, span);
        Costs costs = costs(cpu(), load, operations);
        say(what, costs.measured());
        return costs;
    }

    /** Warms up and measures, and counts the processor time of what is measured. */
    static Costs costs(StackCpu cpu, Load load, IntFunction<Load.Operation> operations) {
        double[] before = new double[1];
        Measured measured = load.run(operations, () -> before[0] = cpu.millis());
        if (measured.count() == 0) {
            throw new StackException("Tidak ada yang terukur: bebannya habis atau terlalu lambat; ubah --seconds.");
        }
        return new Costs(measured, (cpu.millis() - before[0]) / measured.count());
    }

    private StackCpu cpu() {
        return new StackCpu(stage.pid());
    }

    public static ObjectNode figures(Measured measured) {
        ObjectNode figures = JsonNodeFactory.instance.objectNode();
        figures.put("clients", measured.clients());
        figures.put("count", measured.count());
        figures.put("perSecond", rounded(measured.perSecond()));
        figures.put("p50Millis", rounded(measured.percentileMillis(50)));
        figures.put("p95Millis", rounded(measured.percentileMillis(95)));
        figures.put("p99Millis", rounded(measured.percentileMillis(99)));
        figures.put("maxMillis", rounded(measured.maxMillis()));
        return figures;
    }

    public void say(String what, Measured measured) {
        line(
                what,
                String.format(
                        INDONESIAN,
                        "%2d klien %8.1f/dtk   p50 %7.1f  p95 %7.1f  p99 %7.1f ms   (%d)",
                        measured.clients(),
                        measured.perSecond(),
                        measured.percentileMillis(50),
                        measured.percentileMillis(95),
                        measured.percentileMillis(99),
                        measured.count()));
    }

    public void line(String what, String message) {
        stage.progress().line(what, message);
    }

    static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP);
    }
}
