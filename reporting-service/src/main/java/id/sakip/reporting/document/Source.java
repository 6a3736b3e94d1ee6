package id.sakip.reporting.document;

import java.util.Objects;
import java.util.UUID;

/**
 * The record a cell came from.
 *
 * @param kind e.g. {@code realization}, {@code budget}, {@code renstra}, {@code akip}
 * @param id id of the record in its service
 * @param eventId the event that brought it; null when it was entered in this service (narrative)
 * @param label what a reader should know, e.g. {@code Realisasi Tribulan IV 2022}
 */
public record Source(String kind, String id, UUID eventId, String label) {

    public Source {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
