package id.sakip.evaluation.survei;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Senders are told apart without being kept: by minute for the limit, by day for the flags. */
class RateLimitTest {

    private static final UUID SURVEI = new UUID(1, 1);
    private static final Sumber PHONE = new Sumber("203.0.113.7", "phone");

    private final Time clock = new Time();
    private final SumberMemory memory = new SumberMemory(clock);
    private final RateLimit limit = new RateLimit(clock, memory, new Settings());

    @Test
    void theAnswerAfterTheLimitWaitsForTheEndOfTheMinute() {
        for (int i = 0; i < 2; i++) {
            limit.answer(SURVEI, false, PHONE);
        }
        clock.now = clock.now.plusSeconds(20);
        RateLimited refused = assertThrows(RateLimited.class, () -> limit.answer(SURVEI, false, PHONE));
        assertEquals(40, refused.seconds());
        assertDoesNotThrow(() -> limit.answer(new UUID(2, 2), false, PHONE), "another survey");
        assertDoesNotThrow(() -> limit.answer(SURVEI, false, new Sumber("203.0.113.8", "phone")), "another sender");
        assertDoesNotThrow(() -> limit.answer(SURVEI, true, PHONE), "a kiosk has a limit of its own");
        clock.now = clock.now.plus(Duration.ofMillis(39_999));
        assertEquals(
                1,
                assertThrows(RateLimited.class, () -> limit.answer(SURVEI, false, PHONE))
                        .seconds());
        clock.now = clock.now.plusMillis(1);
        assertDoesNotThrow(() -> limit.answer(SURVEI, false, PHONE), "the next minute");
    }

    @Test
    void requestsOfAllKindsCountTogetherWhateverTheUserAgent() {
        for (int i = 0; i < 4; i++) {
            limit.request(new Sumber("203.0.113.7", "agent " + i));
        }
        assertThrows(RateLimited.class, () -> limit.request(PHONE));
    }

    @Test
    void aNewAddressInTheSameIpv6NetworkIsTheSameSender() {
        String first = memory.network(new Sumber("2001:db8:1:2::1", "a"));
        assertEquals(first, memory.network(new Sumber("2001:db8:1:2:ffff:eeee:dddd:cccc", "b")));
        assertNotEquals(first, memory.network(new Sumber("2001:db8:1:3::1", "a")));
        assertNotEquals(
                memory.network(new Sumber("203.0.113.7", null)), memory.network(new Sumber("203.0.113.8", null)));
        assertFalse(memory.network(PHONE).contains("203.0.113"), "an address never leaves as one");
    }

    @Test
    void tomorrowNobodyIsKnownAnyMore() {
        String today = memory.network(PHONE);
        memory.note(SURVEI, PHONE, new UUID(0, 1), "same");
        assertTrue(memory.note(SURVEI, PHONE, new UUID(0, 2), "same").repeated());
        clock.now = clock.now.plus(Duration.ofDays(1));
        assertNotEquals(today, memory.network(PHONE));
        assertEquals(new SumberMemory.Seen(1, false), memory.note(SURVEI, PHONE, new UUID(0, 3), "same"));
    }

    @Test
    void aResendIsTheSameAnswerAndAnotherDeviceOrSurveyIsAnother() {
        UUID answer = new UUID(0, 1);
        assertEquals(new SumberMemory.Seen(1, false), memory.note(SURVEI, PHONE, answer, "a"));
        assertEquals(new SumberMemory.Seen(1, false), memory.note(SURVEI, PHONE, answer, "a"));
        assertEquals(new SumberMemory.Seen(2, false), memory.note(SURVEI, PHONE, new UUID(0, 2), "b"));
        Sumber other = new Sumber(PHONE.address(), "another");
        assertEquals(new SumberMemory.Seen(1, false), memory.note(SURVEI, other, new UUID(0, 3), "a"));
        assertEquals(new SumberMemory.Seen(1, false), memory.note(new UUID(2, 2), PHONE, new UUID(0, 4), "a"));
    }

    private static final class Time extends Clock {
        private Instant now = Instant.parse("2026-11-25T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class Settings implements SurveiConfig {
        @Override
        public String formUrl() {
            return "https://survei.example.go.id/#";
        }

        @Override
        public int answersPerMinute() {
            return 2;
        }

        @Override
        public int kioskAnswersPerMinute() {
            return 5;
        }

        @Override
        public int requestsPerMinute() {
            return 4;
        }

        @Override
        public int answersPerDevice() {
            return 3;
        }
    }
}
