package id.sakip.local.ledger;

import java.math.BigDecimal;

/**
 * Where a form ended, as one place tells it.
 *
 * @param version 0 when the place does not tell
 * @param total realized rupiah
 */
record Balance(String place, String form, long version, String status, BigDecimal total) {

    boolean agreesWith(Balance other) {
        return (version == 0 || other.version == 0 || version == other.version)
                && status.equals(other.status)
                && total.compareTo(other.total) == 0;
    }
}
