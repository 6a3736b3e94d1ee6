package id.sakip.kit.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicListing;
import org.apache.kafka.common.KafkaException;

/**
 * The ids the broker gave to topics. A topic that was deleted and created again has another id, and offsets of the old one
 * mean nothing in the new one: continuing there would skip events that no later event may ever reveal.
 */
final class TopicIds implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 5_000;

    private final Supplier<Admin> admins;
    private Admin admin;

    TopicIds(Supplier<Admin> admins) {
        this.admins = admins;
    }

    /** @return the id of each of these topics that exists */
    Map<String, String> of(List<String> topics) {
        if (admin == null) {
            admin = admins.get();
        }
        try {
            return admin
                    .listTopics(new ListTopicsOptions().timeoutMs(TIMEOUT_MILLIS))
                    .listings()
                    .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                    .stream()
                    .filter(topic -> topics.contains(topic.name()))
                    .collect(Collectors.toMap(
                            TopicListing::name, topic -> topic.topicId().toString()));
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("ids of " + topics + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    @Override
    public void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }
}
