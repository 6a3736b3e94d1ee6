package id.sakip.planning;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one place where the time of day comes from. */
class PlanningClock {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
