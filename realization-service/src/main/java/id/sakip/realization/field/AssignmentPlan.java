package id.sakip.realization.field;

import java.time.LocalDate;
import java.util.List;

/** Visits one officer is told to make with one form. */
public record AssignmentPlan(String officer, String form, List<String> desa, int tahun, int tribulan, LocalDate due) {}
