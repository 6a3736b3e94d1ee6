package id.sakip.realization.capaian.domain;

/** Polarity (arah indikator) of an indicator: which realization is the better one. LKj Pakusari 2020 BAB III prints the first two. */
public enum Polarity {
    POSITIF("makin besar makin baik"),
    NEGATIF("makin kecil makin baik"),
    RENTANG("baik bila berada di dalam rentang");

    private final String phrase;

    Polarity(String phrase) {
        this.phrase = phrase;
    }

    /** @return the meaning in the words of the form */
    public String phrase() {
        return phrase;
    }
}
