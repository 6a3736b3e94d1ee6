package id.sakip.realization.period.domain;

/** How a month stands for one OPD on one day. */
public enum MonthState {
    /** It has not begun. */
    NOT_YET,
    OPEN,
    /** It is over and its amounts are due. */
    DUE,
    /** Its day has passed, but this OPD has more time. */
    EXTENDED,
    CLOSED
}
