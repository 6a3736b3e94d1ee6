package id.sakip.realization.capaian.domain;

/** What the year of a {@link WithinYear#KONSTAN} indicator is; the names are the tokens of the policy. */
public enum ConstantMethod {
    /** The latest measurement, whatever is measured. */
    LATEST,
    /** Of percents the mean of the tribulan that are filled in, of counts the latest measurement. */
    MEAN_OF_PERCENTS
}
