package id.sakip.planning.impor;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.planning.plan.domain.PlanKind;
import java.time.Instant;
import java.util.UUID;

/**
 * An upload and what it would do.
 *
 * @param dokumenId the document it creates or changes
 * @param sha256 of the uploaded file
 * @param hasil a BatchResult: what becomes of each row
 * @param dapatDiterapkan nothing was refused, it is not too late and not done yet
 * @param diterapkanPada when it was applied
 */
public record ImporView(
        UUID token,
        String opd,
        PlanKind jenis,
        UUID dokumenId,
        String sha256,
        Instant kedaluwarsaPada,
        boolean dapatDiterapkan,
        Instant diterapkanPada,
        JsonNode hasil) {}
