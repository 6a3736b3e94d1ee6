package id.sakip.kit.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What a service tells the event log about itself. */
@ConfigMapping(prefix = "sakip.event")
interface EventConfig {
    /** Topics this service listens to. */
    Optional<List<String>> topics();

    /** Bare event names it knows and has no use for. */
    Optional<List<String>> ignore();

    /** Off only in tests that drive relay and consumer themselves. */
    @WithDefault("true")
    boolean enabled();

    /** Broker addresses. */
    @WithDefault("${kafka.bootstrap.servers}")
    String brokers();
}
