package id.sakip.realization.plan;

import java.util.List;

/** Wants to know the desa of an OPD, in the transaction that registers it. */
public interface DesaListener {
    void desaListed(String opd, List<ListedDesa> desa);
}
