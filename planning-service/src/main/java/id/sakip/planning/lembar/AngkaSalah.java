package id.sakip.planning.lembar;

/** A cell that is meant as a number and cannot be read as one. {@link #usul} is what was probably meant; may be null. */
final class AngkaSalah extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String usul;

    AngkaSalah(String text, String usul) {
        super(text);
        this.usul = usul;
    }

    String usul() {
        return usul;
    }
}
