package id.sakip.realization.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.ConstantMethod;
import id.sakip.realization.plan.domain.PolicyInEffect;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy as planning publishes it. */
class PolicyContentTest {
    @Test
    void deadlinesAndThresholdsAreThoseOfThePolicy() throws JsonProcessingException {
        PolicyInEffect policy =
                EventJson.MAPPER.readValue("""
                        {"id": "kebijakan-uji", "berlakuMulai": "2022-01-01", "periodLabel": "TRIWULAN",
                         "zonaWaktu": "Asia/Makassar", "explanationBelow": 90, "explanationAbove": 110.5,
                         "deadlines": [
                           {"document": "TRIBULAN_1", "month": 4, "day": 10},
                           {"document": "TRIBULAN_4", "month": 1, "day": 15},
                           {"document": "RENJA", "month": 7, "day": 1}],
                         "monthlyDeadlineDay": 31, "constantMethod": "MEAN_OF_PERCENTS"}""", PolicyContent.class).toPolicy();

        assertThat(policy.explained().below()).isEqualByComparingTo("90");
        assertThat(policy.explained().above()).isEqualByComparingTo("110.5");
        assertThat(policy.periodLabel()).isEqualTo("Triwulan");
        assertThat(policy.constantMethod()).isEqualTo(ConstantMethod.MEAN_OF_PERCENTS);
        assertThat(policy.zone()).isEqualTo(ZoneId.of("Asia/Makassar"));
        assertThat(policy.deadlineOf(2022, Tribulan.I)).contains(LocalDate.of(2022, 4, 10));
        assertThat(policy.deadlineOf(2022, Tribulan.IV)).contains(LocalDate.of(2023, 1, 15));
        assertThat(policy.deadlineOf(2022, Tribulan.II)).isEmpty();
        assertThat(policy.deadlineOf(YearMonth.of(2022, 1))).contains(LocalDate.of(2022, 2, 28));
        assertThat(policy.deadlineOf(YearMonth.of(2022, 12))).contains(LocalDate.of(2023, 1, 31));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "Asia/Jakarta, 2022-07-10T16:59:59Z, 2022-07-10",
        "Asia/Jakarta, 2022-07-10T17:00:00Z, 2022-07-11",
        "Asia/Makassar, 2022-07-10T15:59:59Z, 2022-07-10",
        "Asia/Makassar, 2022-07-10T16:00:00Z, 2022-07-11",
        "Asia/Jayapura, 2022-07-10T14:59:59Z, 2022-07-10",
        "Asia/Jayapura, 2022-07-10T15:00:00Z, 2022-07-11"
    })
    void aDayEndsAtMidnightOfTheKabupaten(String zone, Instant moment, LocalDate day) throws JsonProcessingException {
        PolicyInEffect policy = EventJson.MAPPER
                .readValue(
                        "{\"id\": \"z\", \"berlakuMulai\": \"2022-01-01\", \"zonaWaktu\": \"" + zone + "\"}",
                        PolicyContent.class)
                .toPolicy();

        assertThat(policy.dayAt(moment)).isEqualTo(day);
    }

    @Test
    void whatThePolicyLeavesOutIsTheStandard() throws JsonProcessingException {
        PolicyInEffect policy = EventJson.MAPPER
                .readValue("{\"id\": \"kosong\", \"berlakuMulai\": \"2022-01-01\"}", PolicyContent.class)
                .toPolicy();

        assertThat(policy).isEqualTo(PolicyInEffect.DEFAULT);
        assertThat(policy.deadlineOf(YearMonth.of(2022, 1))).isEmpty();
    }
}
