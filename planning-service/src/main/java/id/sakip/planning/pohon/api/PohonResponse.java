package id.sakip.planning.pohon.api;

import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.pohon.domain.PohonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The performance tree in effect, and the documents it was laid together from. */
public record PohonResponse(
        String opd,
        int tahun,
        LocalDate asOf,
        List<DocumentView> documents,
        BigDecimal totalPagu,
        List<PohonNode> nodes) {}
