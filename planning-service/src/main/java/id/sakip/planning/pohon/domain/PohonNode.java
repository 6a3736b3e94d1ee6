package id.sakip.planning.pohon.domain;

import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.PlanKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A node in the tree of one year.
 *
 * @param pagu of the year; of a parent the sum of its children
 * @param from the kind of document that states the node
 */
public record PohonNode(
        UUID id,
        String ref,
        UUID parentId,
        Level level,
        String kode,
        String statement,
        String sasaran,
        String unitKerja,
        List<UUID> supports,
        BigDecimal pagu,
        PlanKind from,
        List<PohonIndicator> indicators) {}
