package id.sakip.realization.period.domain;

/** How a tribulan stands for one OPD on one day. */
public enum PeriodState {
    NOT_OPENED,
    OPEN,
    /** Open, but the deadline has passed: what is submitted now is late. */
    OVERDUE,
    /** Open for this OPD alone, or longer than for the others, with a reason. */
    EXTENDED,
    CLOSED;

    /** @return whether entries can be saved */
    public boolean isOpen() {
        return this == OPEN || this == OVERDUE || this == EXTENDED;
    }
}
