package id.sakip.evaluation.akip.domain;

/** How a komponen comes to its value. */
public enum ScoringMode {
    /** Component values as an LHE prints them: all that an archived LHE reveals. */
    KOMPONEN,
    /** One answer AA to E per sub-komponen, the text of PermenPANRB 88/2021. */
    SUB,
    /** One answer AA to E per kriteria; a sub-komponen is the simple mean of its kriteria. */
    KRITERIA_AVG
}
