package id.sakip.evaluation.ikm.domain;

/** How the IKM of the unit is made from its services; which one is official is the kabupaten's policy. */
public enum UnitMethod {
    /** Simple mean of the services, as most reports print it. */
    SIMPLE_MEAN,
    /** Weighted by the respondents of each service. */
    RESPONDENT_WEIGHTED
}
