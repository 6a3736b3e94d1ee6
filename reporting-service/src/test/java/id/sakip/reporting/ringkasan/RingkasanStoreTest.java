package id.sakip.reporting.ringkasan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.sakip.kit.test.Infra;
import id.sakip.reporting.Loaded;
import id.sakip.reporting.fact.StaleRows;
import id.sakip.reporting.temuan.check.ReportFinding;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class RingkasanStoreTest {
    private static final String OPD = "kec-plandaan";

    @Inject
    RingkasanService ringkasan;

    @Inject
    RingkasanStore store;

    @Inject
    StaleRows stale;

    @BeforeEach
    void load() {
        Loaded.plandaan();
    }

    @Test
    void whatWasReadOnceIsKeptAndTheSame() {
        RingkasanService.WithFindings computed = ringkasan.of(OPD, 2022);
        assertFalse(computed.findings().isEmpty());
        assertEquals(Optional.of(computed), row().computed());
        assertEquals(computed, ringkasan.of(OPD, 2022));
    }

    @Test
    void earlierYearMakesLaterOnesStaleAndNotTheOtherWayRound() {
        long before = row().key().mark();
        stale.mark(OPD, 2023);
        assertEquals(before, row().key().mark());
        stale.mark(OPD, 2021);
        assertNotEquals(before, row().key().mark());
    }

    @Test
    void whatWasComputedBeforeANewFactIsNotKept() {
        RingkasanService.WithFindings old = new RingkasanService.WithFindings(
                ringkasan.of(OPD, 2022).ringkasan(), List.of(ReportFinding.missingFigure("BAB I", "angka/lama")));
        RingkasanStore.Key before = row().key();
        stale.mark(OPD, 2022);
        store.save(before, Optional.of(old));
        assertNotEquals(Optional.of(old), row().computed());
        store.save(row().key(), Optional.of(old));
        assertEquals(Optional.of(old), row().computed());
        stale.mark(OPD, 2022);
    }

    private RingkasanStore.Row row() {
        return store.find(OPD, 2022).orElseThrow();
    }
}
