package id.sakip.planning.lembar;

import java.util.List;

/**
 * A sheet of rows.
 *
 * @param senarai the list of the content its rows belong to: {@code nodes}, {@code indicators}
 * @param level of the nodes on this sheet; null where rows are no nodes
 */
record Lembar(String nama, String senarai, String level, List<Kolom> kolom) {

    Lembar {
        kolom = List.copyOf(kolom);
    }
}
