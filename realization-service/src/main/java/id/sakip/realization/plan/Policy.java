package id.sakip.realization.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** Policy of the kabupaten as published by planning: a read copy. */
@Entity
class Policy {
    @Id
    private String id;

    private LocalDate berlakuMulai;
    private LocalDate berlakuSampai;
    private String content;
    private long sequence;

    protected Policy() {}

    Policy(String id) {
        this.id = id;
    }

    void replace(LocalDate from, LocalDate until, String newContent, long newSequence) {
        if (newSequence > sequence) {
            berlakuMulai = from;
            berlakuSampai = until;
            content = newContent;
            sequence = newSequence;
        }
    }

    String id() {
        return id;
    }

    long sequence() {
        return sequence;
    }

    String content() {
        return content;
    }
}
