package id.sakip.realization.plan;

/** Wants to know that the plan of an OPD changed, in the transaction of the change. */
public interface PlanListener {
    void planChanged(String opd, int tahunAwal, int tahunAkhir);
}
