package id.sakip.local.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.stage.Kabupaten;
import id.sakip.local.stage.Kecamatan;
import id.sakip.local.stage.Person;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;

/** Entering realization: one value, sixty values, and how soon they show in the dashboard. */
final class RealizationBench implements Bench {
    private static final int[] CLIENTS = {1, 8, 32};
    /** Up to so many clients everyone has a kecamatan of his own; of twice as many, two share one. */
    private static final int KECAMATAN = 16;

    private static final int INDICATORS = 40;
    private static final int AMOUNTS = 20;
    private static final int VALUES = INDICATORS + AMOUNTS;
    /** Of the 16 x 28 forms nobody touches before. */
    private static final int FORMS_OF_8 = 288;

    private static final int FORMS_OF_OTHERS = 80;
    private static final int SINGLE_TAHUN = Kabupaten.TAHUN_AKHIR;
    private static final int BATCH_TAHUN = Kabupaten.TAHUN_RENJA - 1;

    @Override
    public ObjectNode run(BenchRun run) throws Exception {
        run.line("Persiapan", KECAMATAN + " kecamatan dengan Renstra dan pengguna masing-masing");
        List<Kecamatan> kecamatan = Kabupaten.prepared(run.stage(), KECAMATAN).kecamatan();
        ObjectNode result = JsonNodeFactory.instance.objectNode();

        List<Form> forms = forms(kecamatan, SINGLE_TAHUN);
        List<Form> sheets = forms(kecamatan, BATCH_TAHUN);
        for (Form sheet : sheets) {
            sheet.saveBatch(INDICATORS, AMOUNTS, 1);
        }
        warmUp(run, forms, sheets);
        result.set(
                "single",
                scenario(run, "1 nilai", 1, operators(forms), clients -> client -> single(forms.get(client))));
        ObjectNode changed =
                scenario(run, "60 diubah", VALUES, operators(sheets), clients -> client -> changed(sheets.get(client)));
        ObjectNode same =
                scenario(run, "60 sama", VALUES, operators(sheets), clients -> client -> same(sheets.get(client)));
        ObjectNode fresh = fresh(run, kecamatan, sheets);
        result.set("batch60", dearest(changed, same, fresh));
        result.set("batch60Changed", changed);
        result.set("batch60Same", same);
        result.set("batch60New", fresh);

        List<Phone> phones = new ArrayList<>();
        for (int i = 0; i < 2 * KECAMATAN; i++) {
            phones.add(new Phone(kecamatan.get(i % KECAMATAN)));
        }
        List<Person> officers = phones.stream().map(Phone::officer).toList();
        result.set("field500", scenario(run, "500 laporan", Phone.REPORTS, officers, clients -> phones::get));

        result.setAll(new ReadModelWatch(run, kecamatan.subList(0, BenchRun.CLIENTS)).watch());
        return result;
    }

    /** Services that were just started compile while they work: nothing of that is to be measured. */
    private static void warmUp(BenchRun run, List<Form> forms, List<Form> sheets) throws Exception {
        for (Person person : operators(forms)) {
            person.stayFor(run.span().multipliedBy(6));
        }
        Load load = new Load(BenchRun.CLIENTS, Duration.ZERO, run.span().multipliedBy(2));
        run.say("Pemanasan", load.run(client -> single(forms.get(client))));
        run.say("Pemanasan", load.run(client -> changed(sheets.get(client))));
    }

    /** One for each client, the first ones in different kecamatan. */
    private static List<Form> forms(List<Kecamatan> kecamatan, int tahun) throws Exception {
        List<Form> forms = new ArrayList<>();
        for (int tribulan = 3; tribulan <= 4; tribulan++) {
            for (Kecamatan one : kecamatan) {
                forms.add(Form.read(one, tahun, tribulan));
            }
        }
        return forms;
    }

    private static List<Person> operators(List<Form> forms) {
        return forms.stream().map(Form::operator).distinct().toList();
    }

    private static Load.Operation single(Form form) {
        int[] turn = {0};
        return () -> {
            turn[0]++;
            form.saveOne(turn[0], 1 + turn[0] % 97);
            return true;
        };
    }

    private static Load.Operation changed(Form form) {
        int[] turn = {1};
        return () -> {
            turn[0]++;
            form.saveBatch(INDICATORS, AMOUNTS, 1 + turn[0] % 97);
            return true;
        };
    }

    private static Load.Operation same(Form form) {
        return () -> {
            form.saveBatch(INDICATORS, AMOUNTS, 7);
            return true;
        };
    }

    /** Forms nobody has touched, in turn over the kecamatan: there are only so many, most of them for the 8 clients. */
    private static ObjectNode fresh(BenchRun run, List<Kecamatan> kecamatan, List<Form> sheets) throws Exception {
        Queue<Form> untouched = new ArrayDeque<>();
        for (int tahun = Kabupaten.TAHUN_AWAL; tahun < BATCH_TAHUN; tahun++) {
            for (int tribulan = 1; tribulan <= 4; tribulan++) {
                for (int i = 0; i < kecamatan.size(); i++) {
                    untouched.add(sheets.get(i).untouched(kecamatan.get(i), tahun, tribulan));
                }
            }
        }
        return scenario(run.warm(), "60 baru", VALUES, operators(sheets), clients -> {
            Queue<Form> own = new ConcurrentLinkedQueue<>();
            int share = clients == BenchRun.CLIENTS ? FORMS_OF_8 : FORMS_OF_OTHERS;
            for (int i = 0; i < share; i++) {
                own.add(untouched.remove());
            }
            return client -> () -> saved(own.poll());
        });
    }

    private static boolean saved(Form form) throws IOException, InterruptedException {
        if (form != null) {
            form.saveBatch(INDICATORS, AMOUNTS, 5);
        }
        return form != null;
    }

    /** The figures at 8 clients, with those of the other numbers of clients beside them. */
    private static ObjectNode scenario(
            BenchRun run,
            String what,
            int values,
            List<Person> people,
            IntFunction<IntFunction<Load.Operation>> operations)
            throws Exception {
        ObjectNode figures = JsonNodeFactory.instance.objectNode();
        ArrayNode byClients = JsonNodeFactory.instance.arrayNode();
        for (int clients : CLIENTS) {
            for (Person person : people) {
                person.stayFor(run.span().multipliedBy(2).plus(Duration.ofSeconds(20)));
            }
            ObjectNode each = clients == BenchRun.CLIENTS
                    ? run.costed(what, operations.apply(clients))
                    : BenchRun.figures(run.load(what, clients, operations.apply(clients)));
            each.put(
                    "valuesPerSecond",
                    BenchRun.rounded(values * each.path("perSecond").doubleValue()));
            byClients.add(each);
            if (clients == BenchRun.CLIENTS) {
                figures.setAll(each.deepCopy());
            }
        }
        figures.set("byClients", byClients);
        return figures;
    }

    /** A form costs what its dearest way of saving costs. */
    private static ObjectNode dearest(ObjectNode... ways) {
        ObjectNode dearest = JsonNodeFactory.instance.objectNode();
        for (String figure : new String[] {"costTx", "p95Millis"}) {
            double most = 0;
            for (ObjectNode way : ways) {
                most = Math.max(most, way.path(figure).doubleValue());
            }
            dearest.put(figure, BenchRun.rounded(most));
        }
        return dearest;
    }
}
