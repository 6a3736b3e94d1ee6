package id.sakip.evaluation.akip;

import jakarta.persistence.Embeddable;
import java.util.List;

/** What the LHE says about one component. */
@Embeddable
public record LheKomponen(int no, String uraian, List<String> catatan) {}
