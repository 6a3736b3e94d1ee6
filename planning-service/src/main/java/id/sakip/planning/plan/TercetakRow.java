package id.sakip.planning.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.sakip.kit.event.EventJson;
import id.sakip.planning.plan.domain.Tercetak;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** The printed figures of a Rencana Aksi as they were given: nothing computes with them, so nothing looks inside. */
@Entity
@Table(name = "plan_tercetak")
class TercetakRow {
    private static final TypeReference<List<Tercetak>> FIGURES = new TypeReference<>() {};

    @Id
    private UUID documentId;

    private String figures;

    protected TercetakRow() {}

    TercetakRow(UUID documentId, List<Tercetak> figures) {
        this.documentId = documentId;
        try {
            this.figures = EventJson.MAPPER.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    UUID documentId() {
        return documentId;
    }

    List<Tercetak> figures() {
        try {
            return EventJson.MAPPER.readValue(figures, FIGURES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
