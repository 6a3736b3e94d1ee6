package id.sakip.reporting.temuan.check;

/** Address of a figure in a document; row and column may be empty when the finding concerns more than a cell. */
public record Place(String table, String row, String column) {

    static Place of(String table, String row, String column) {
        return new Place(table, row, column);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(table);
        if (!row.isEmpty()) {
            text.append('|').append(row);
        }
        if (!column.isEmpty()) {
            text.append('|').append(column);
        }
        return text.toString();
    }
}
