package id.sakip.realization.field;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.kit.event.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** A report that waits, with what is needed to take it in later as if it had come now. */
record QueuedItem(UUID id, SentItem item, int baseVersion, Sender sender) {

    static QueuedItem read(ResultSet row) throws SQLException {
        Instant received = row.getTimestamp("received_at").toInstant();
        return new QueuedItem(
                row.getObject("id", UUID.class),
                parse(row.getString("content")),
                row.getInt("base_version"),
                new Sender(
                        row.getString("opd"),
                        row.getString("officer"),
                        row.getString("device_id"),
                        received.plusSeconds(row.getLong("skew_seconds")),
                        received));
    }

    /** @return the content as it was sent, read again */
    static SentItem parse(String content) {
        try {
            return SentItem.of(EventJson.MAPPER.readTree(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("queued field report", e);
        }
    }
}
