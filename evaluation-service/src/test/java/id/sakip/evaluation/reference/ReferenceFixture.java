package id.sakip.evaluation.reference;

/** The shipped reference data, read without a container. */
public final class ReferenceFixture {

    public static final ReferenceData REFERENCE = new ReferenceData();

    private ReferenceFixture() {}
}
