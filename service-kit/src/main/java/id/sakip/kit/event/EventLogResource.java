package id.sakip.kit.event;

import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator of the system may ask of the event log. */
@Path("/v1/event-log")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "event log")
public class EventLogResource {
    private final EventRuntime runtime;

    EventLogResource(EventRuntime runtime) {
        this.runtime = runtime;
    }

    @GET
    public EventStatus status() {
        return runtime.status();
    }

    /** Publishes the whole outbox again, for a topic that was lost. */
    @POST
    @Path("/republish")
    public Count republish() {
        return new Count(runtime.republish());
    }

    @POST
    @Path("/dead-letters/replay")
    public Count replayDeadLetters() {
        return new Count(runtime.replayDeadLetters());
    }

    /** @param count how many events it concerned */
    public record Count(int count) {}
}
