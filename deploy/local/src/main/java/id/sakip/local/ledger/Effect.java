package id.sakip.local.ledger;

/**
 * One change of one form. A save is known by the id in its text; a step has no text of its own and is known by the version
 * it makes.
 *
 * @param form {@code opd/tahun/tribulan}
 * @param id of a save; empty for a step
 * @param version the version of the form after it; 0 when the place does not tell
 */
record Effect(String form, Kind kind, String id, long version) {

    String key() {
        return form + " " + kind + " " + (kind == Kind.SAVE ? id : version);
    }
}
