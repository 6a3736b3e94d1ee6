package id.sakip.kafka;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * The broker's own process. One line in, one line out: {@code topic NAME PARTITIONS [key=value ...]} and {@code stop} are
 * answered with {@code ok} or {@code error CAUSE}; the first line out is {@code ready}.
 *
 * <p>The end of standard input means that whoever started the broker is gone, so the broker ends as well: no orphan is
 * left behind even when the starter was killed. All in one class, because its bytes are handed to the process as one file.
 */
public final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] args) throws Exception {
        PrintStream answers = System.out;
        // whatever a library prints goes to the log, never between the answers
        System.setOut(System.err);
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(args[0]))) {
            properties.load(reader);
        }
        formatOnce(properties);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        server.startup();
        answers.println("ready");
        serve(properties.getProperty("sakip.bootstrap"), answers);
        System.exit(0);
    }

    private static void formatOnce(Properties properties) throws Exception {
        Path directory = Path.of(properties.getProperty("log.dirs"));
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(directory);
        new Formatter()
                .setPrintStream(System.err)
                .setNodeId(Integer.parseInt(properties.getProperty("node.id")))
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName(properties.getProperty("controller.listener.names"))
                .setDirectories(List.of(directory.toString()))
                .setMetadataLogDirectory(directory.toString())
                .setIgnoreFormatted(true)
                .run();
    }

    private static void serve(String bootstrap, PrintStream answers) throws IOException {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line;
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            while ((line = requests.readLine()) != null && !line.equals("stop")) {
                answers.println(answer(admin, line.split(" ")));
            }
        }
    }

    private static String answer(Admin admin, String[] words) {
        if (!words[0].equals("topic") || words.length < 3) {
            return "error unknown request";
        }
        Map<String, String> settings = new HashMap<>();
        for (int i = 3; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            settings.put(pair[0], pair[1]);
        }
        NewTopic topic = new NewTopic(words[1], Integer.parseInt(words[2]), (short) 1).configs(settings);
        try {
            create(admin, topic);
            while (!isServed(admin, words[1])) {
                Thread.sleep(20);
            }
            return "ok";
        } catch (ExecutionException e) {
            return "error " + e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "error interrupted";
        }
    }

    private static void create(Admin admin, NewTopic topic) throws ExecutionException, InterruptedException {
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** The controller knows a new topic a moment before the broker serves it. */
    private static boolean isServed(Admin admin, String topic) throws ExecutionException, InterruptedException {
        try {
            return admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
                    .noneMatch(partition -> partition.leader() == null);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw e;
        }
    }
}
