package id.sakip.reporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Signature block: one party stands right, two parties stand left and right in list order.
 *
 * @param date the date under which it is signed; absent (null) while it is not signed yet
 */
public record Signature(String place, LocalDate date, List<Party> parties) implements Block {

    public Signature {
        Objects.requireNonNull(place, "place");
        parties = List.copyOf(parties);
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("A signature needs a party");
        }
    }

    /**
     * Who signs.
     *
     * @param caption line above the office, e.g. {@code Pihak Kedua,}; empty when there is none
     * @param office e.g. {@code CAMAT PLANDAAN}
     * @param rank pangkat; empty for an elected head
     * @param nip displayed as {@code 19670510 199302 1 003}; empty for an elected head
     */
    public record Party(String caption, String office, String name, String rank, String nip) {

        public Party {
            Objects.requireNonNull(caption, "caption");
            Objects.requireNonNull(office, "office");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(rank, "rank");
            Objects.requireNonNull(nip, "nip");
        }
    }
}
