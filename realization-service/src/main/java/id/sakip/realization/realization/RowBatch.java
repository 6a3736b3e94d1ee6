package id.sakip.realization.realization;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.kit.event.EventJson;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Writes rows of one table with one statement, however many they are: they travel as one JSON array, and a row that is
 * there already is replaced. Sixty updates one by one cost the database four times as much.
 */
final class RowBatch {
    private final String upsert;

    /** @param columns as in CREATE TABLE, the first one being the primary key */
    RowBatch(String table, String... columns) {
        String names = Arrays.stream(columns).map(RowBatch::name).collect(Collectors.joining(", "));
        String replaced = Arrays.stream(columns)
                .skip(1)
                .map(column -> name(column) + " = EXCLUDED." + name(column))
                .collect(Collectors.joining(", "));
        upsert = "INSERT INTO " + table + " (" + names + ") SELECT " + names
                + " FROM json_to_recordset(CAST(?1 AS json)) AS r (" + String.join(", ", columns) + ")"
                + " ON CONFLICT (" + name(columns[0]) + ") DO UPDATE SET " + replaced;
    }

    /** @param rows each with its columns as JSON properties */
    void write(EntityManager database, Collection<?> rows) {
        if (!rows.isEmpty()) {
            database.createNativeQuery(upsert).setParameter(1, json(rows)).executeUpdate();
        }
    }

    private static String name(String column) {
        return column.substring(0, column.indexOf(' '));
    }

    private static String json(Collection<?> rows) {
        try {
            return EventJson.MAPPER.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows to write", e);
        }
    }
}
