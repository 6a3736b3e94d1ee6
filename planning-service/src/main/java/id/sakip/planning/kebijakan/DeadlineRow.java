package id.sakip.planning.kebijakan;

import id.sakip.planning.kebijakan.domain.Policy.DocumentDeadline;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
record DeadlineRow(@Enumerated(EnumType.STRING) DocumentDeadline.Subject document, int month, int day) {
    static DeadlineRow of(DocumentDeadline deadline) {
        return new DeadlineRow(deadline.document(), deadline.month(), deadline.day());
    }

    DocumentDeadline toDeadline() {
        return new DocumentDeadline(document, month, day);
    }
}
