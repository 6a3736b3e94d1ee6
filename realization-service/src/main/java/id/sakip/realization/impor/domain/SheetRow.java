package id.sakip.realization.impor.domain;

import java.util.List;

/**
 * One row of a spreadsheet as it stands there.
 *
 * @param number as the person sees it, from 1
 * @param cells text of each cell, numbers with every digit; empty = blank
 */
public record SheetRow(int number, List<String> cells) {
    String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
