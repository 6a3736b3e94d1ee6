package id.sakip.kit.event;

import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Reading everything again, up to where the topics ended when it began. */
final class CatchUp {
    private final Map<TopicPartition, Long> ends;

    private CatchUp(Map<TopicPartition, Long> ends) {
        this.ends = ends;
    }

    static CatchUp fromTheStart(Consumer<String, byte[]> kafka) {
        CatchUp catchUp = new CatchUp(kafka.endOffsets(kafka.assignment()));
        kafka.seekToBeginning(kafka.assignment());
        return catchUp;
    }

    boolean isDone(Consumer<String, byte[]> kafka) {
        return ends.entrySet().stream()
                .allMatch(end ->
                        kafka.assignment().contains(end.getKey()) && kafka.position(end.getKey()) >= end.getValue());
    }
}
