package id.sakip.evaluation.reference.domain;

/** How a komponen comes to its value. */
public enum ScoringMode {
    /** Component values as an LHE prints them: all that an archived LHE reveals. */
    KOMPONEN,
    /** One answer AA to E per sub-komponen, the text of PermenPANRB 88/2021. */
    SUB,
    /** One answer AA to E per kriteria; a sub-komponen is the simple mean of its kriteria. */
    KRITERIA_AVG,
    /** Ya/Tidak or A to E per kriteria, each on the scale the template names; a sub-komponen is their simple mean. */
    YT_AE
}
