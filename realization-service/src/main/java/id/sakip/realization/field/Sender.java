package id.sakip.realization.field;

import id.sakip.realization.field.domain.CaptureTime;
import java.time.Instant;

/**
 * Who sent a batch, with what, when.
 *
 * @param deviceClock what the phone's clock showed when it sent
 * @param receivedAt when the server began to receive
 */
record Sender(String opd, String officer, String deviceId, Instant deviceClock, Instant receivedAt) {
    CaptureTime captureTime(Instant claimed) {
        return CaptureTime.of(claimed, deviceClock, receivedAt);
    }
}
