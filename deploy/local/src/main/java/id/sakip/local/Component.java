package id.sakip.local;

import java.util.List;
import java.util.stream.Stream;

/** What listens on a port of the local stack; the port is the base plus the offset. */
public enum Component {
    POSTGRESQL("PostgreSQL", 32),
    KAFKA("Kafka", 92),
    KAFKA_CONTROLLER("Kafka (pengendali)", 93),
    KEYCLOAK("Keycloak", 80),
    PLANNING("planning", 81),
    REALIZATION("realization", 82),
    EVALUATION("evaluation", 83),
    REPORTING("reporting", 84);

    private final String label;
    private final int offset;

    Component(String label, int offset) {
        this.label = label;
        this.offset = offset;
    }

    /** The four services, in the order of the work. */
    public static List<Component> services() {
        return List.of(PLANNING, REALIZATION, EVALUATION, REPORTING);
    }

    /** One topic for each service, and its dead letters. */
    static String[] topics() {
        return services().stream()
                .map(service -> "sakip." + service.label + ".v1")
                .flatMap(topic -> Stream.of(topic, topic + ".dlq"))
                .toArray(String[]::new);
    }

    public String label() {
        return label;
    }

    int offset() {
        return offset;
    }
}
