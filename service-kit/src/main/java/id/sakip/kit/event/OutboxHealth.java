package id.sakip.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows the age of the outbox. Never takes the service down: writes stay safe in the outbox while the broker is away, and
 * refusing them would lose what it protects.
 */
@Readiness
@ApplicationScoped
class OutboxHealth implements HealthCheck {
    private final EventRuntime runtime;

    OutboxHealth(EventRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public HealthCheckResponse call() {
        EventStatus status = runtime.status();
        return HealthCheckResponse.named("event-log")
                .up()
                .withData("unpublished", status.unpublished())
                .withData("oldestUnpublishedSeconds", status.oldestUnpublishedSeconds())
                .withData("parked", status.parked())
                .withData("deadLetters", status.deadLetters())
                .build();
    }
}
