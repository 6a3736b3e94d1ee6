package id.sakip.evaluation.index.api;

import id.sakip.evaluation.index.Indeks;
import id.sakip.evaluation.index.domain.IndeksDefinisi;
import java.time.Instant;
import java.util.UUID;

/** A dated definition of an index. */
public record IndeksResponse(UUID id, IndeksDefinisi definisi, Instant recordedAt, String recordedBy) {

    static IndeksResponse from(Indeks indeks) {
        return new IndeksResponse(indeks.id(), indeks.definisi(), indeks.recordedAt(), indeks.recordedBy());
    }
}
