package id.sakip.realization.field.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.time.Tribulan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ADR 0035, row by row, then a thousand phones. */
class CaptureTimeTest {
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jayapura"));
    private static final int CASES = 1_000;
    private static final long SEED = 20221231;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // what, captured by the phone, phone when sending, server when receiving, zone, tahun, tribulan, flagged
        "right clock sent at once, 2022-06-30T16:59:00Z, 2022-06-30T17:00:30Z, 2022-06-30T17:00:31Z, Asia/Jakarta, 2022, 2, false",
        "right clock sent after three weeks, 2022-06-30T16:59:00Z, 2022-07-21T03:00:00Z, 2022-07-21T03:00:02Z, Asia/Jakarta, 2022, 2, false",
        "midnight WIB, 2022-06-30T17:00:00Z, 2022-07-01T03:00:00Z, 2022-07-01T03:00:00Z, Asia/Jakarta, 2022, 3, false",
        "midnight WITA, 2022-06-30T16:00:00Z, 2022-07-01T03:00:00Z, 2022-07-01T03:00:00Z, Asia/Makassar, 2022, 3, false",
        "midnight WIT, 2022-06-30T15:00:00Z, 2022-07-01T03:00:00Z, 2022-07-01T03:00:00Z, Asia/Jayapura, 2022, 3, false",
        "a minute before midnight WIT, 2022-06-30T14:59:00Z, 2022-07-01T03:00:00Z, 2022-07-01T03:00:00Z, Asia/Jayapura, 2022, 2, false",
        "ten minutes slow is believed, 2022-06-30T16:55:00Z, 2022-07-01T02:50:00Z, 2022-07-01T03:00:00Z, Asia/Jakarta, 2022, 2, false",
        "eleven minutes slow is not, 2022-06-30T16:55:00Z, 2022-07-01T02:49:00Z, 2022-07-01T03:00:00Z, Asia/Jakarta, 2022, 3, true",
        "two years slow, 2020-06-30T10:00:00Z, 2020-07-03T10:00:00Z, 2022-07-03T10:00:00Z, Asia/Jakarta, 2022, 2, true",
        "three hours fast over the new year, 2023-01-01T01:00:00Z, 2023-01-01T04:00:00Z, 2023-01-01T01:00:00Z, Asia/Jakarta, 2023, 1, true",
        "three hours fast just before the new year, 2022-12-31T19:00:00Z, 2022-12-31T19:30:00Z, 2022-12-31T16:30:00Z, Asia/Jakarta, 2022, 4, true",
        "battery died and the phone woke in 1970, 1970-01-01T00:05:00Z, 1970-01-01T00:10:00Z, 2022-05-05T05:00:00Z, Asia/Jakarta, 2022, 2, true",
        "year 2038, 2038-01-19T03:14:07Z, 2038-01-19T04:14:07Z, 2022-05-05T05:00:00Z, Asia/Jakarta, 2022, 2, true",
        "captured after it was sent, 2022-09-30T00:00:00Z, 2022-05-05T05:00:00Z, 2022-05-05T05:00:00Z, Asia/Jakarta, 2022, 2, true"
    })
    void periodByTheRule(
            String what, Instant captured, Instant phone, Instant server, String zone, int tahun, int n, boolean off) {
        CaptureTime time = CaptureTime.of(captured, phone, server);

        assertThat(VisitPeriod.of(time.dayIn(ZoneId.of(zone)))).isEqualTo(new VisitPeriod(tahun, Tribulan.of(n)));
        assertThat(time.flagged()).isEqualTo(off);
        assertThat(time.claimed()).isEqualTo(captured);
        assertThat(time.received()).isEqualTo(server);
    }

    @Test
    void everyOneOfAThousandPhonesLandsInTheRightTribulan() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            ZoneId zone = ZONES.get(i % ZONES.size());
            Phone phone = Phone.any(random, zone);

            CaptureTime time = CaptureTime.of(phone.shownAtCapture(), phone.shownAtSending(), phone.received());

            Instant counted = phone.isBelieved() ? phone.shownAtCapture() : phone.captured();
            VisitPeriod expected = VisitPeriod.of(LocalDate.ofInstant(counted, zone));
            assertThat(VisitPeriod.of(time.dayIn(zone))).as(phone.toString()).isEqualTo(expected);
            assertThat(time.flagged()).as(phone.toString()).isEqualTo(!phone.isBelieved());
        }
    }

    @Test
    void nothingTheClockSaysMovesWhenItWasReceived() {
        Instant server = Instant.parse("2022-07-11T00:00:00Z");
        assertThat(CaptureTime.of(Instant.EPOCH, Instant.parse("2199-12-31T23:59:59Z"), server)
                        .received())
                .isEqualTo(server);
    }

    /** A phone whose clock is off by a constant; latency of the network up to five seconds. */
    private record Phone(Instant captured, Duration untilSent, Duration latency, Duration off) {
        static Phone any(Random random, ZoneId zone) {
            int tribulan = 1 + random.nextInt(4);
            int tahun = 2021 + random.nextInt(3);
            LocalDateTime edge = LocalDate.of(tahun, 3 * tribulan - 2, 1).atStartOfDay();
            // half of them within twenty seconds to two minutes of the edge of a tribulan, on either side
            long seconds = random.nextBoolean() ? 20 + random.nextInt(100) : random.nextInt(80 * 86_400) + 20;
            Instant captured = edge.plusSeconds(random.nextBoolean() ? seconds : -seconds)
                    .atZone(zone)
                    .toInstant();
            long off =
                    random.nextInt(3) == 0 ? random.nextInt(1_200) - 600 : -random.nextInt(2 * 365 * 86_400) + 10_800;
            return new Phone(
                    captured,
                    Duration.ofSeconds(random.nextInt(40 * 86_400)),
                    Duration.ofMillis(random.nextInt(5_000)),
                    Duration.ofSeconds(off));
        }

        Instant shownAtCapture() {
            return captured.plus(off);
        }

        Instant shownAtSending() {
            return captured.plus(untilSent).plus(off);
        }

        Instant received() {
            return captured.plus(untilSent).plus(latency);
        }

        boolean isBelieved() {
            return off.minus(latency).abs().compareTo(Duration.ofMinutes(10)) <= 0;
        }
    }
}
