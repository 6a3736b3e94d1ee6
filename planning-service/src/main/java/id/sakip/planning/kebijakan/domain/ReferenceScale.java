package id.sakip.planning.kebijakan.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A scale of predikat as some kabupaten or regulation uses it, for a kabupaten to adopt (domain note 5.3). The families
 * contradict each other: one is chosen, they are never mixed.
 *
 * @param verified whether somebody has read it in the text it cites
 */
public record ReferenceScale(
        String id, String nama, String dasarHukum, LocalDate berlaku, boolean verified, List<Policy.Band> bands) {
    public ReferenceScale {
        bands = Policy.copy(bands);
    }

    /** What a policy leaves out of a scale it names; what it does say stays. */
    Policy.Scale adopted(Policy.Scale named) {
        return new Policy.Scale(
                id,
                named.nama() == null ? nama : named.nama(),
                named.dasarHukum() == null ? dasarHukum : named.dasarHukum(),
                named.berlaku() == null ? berlaku : named.berlaku(),
                bands);
    }

    /** A scale that is only named, without bands of its own, is taken from the reference. */
    public static Policy adopt(Policy policy, List<ReferenceScale> references) {
        return policy.withScales(policy.scales().stream()
                .map(scale -> scale == null || !scale.bands().isEmpty() ? scale : adopt(scale, references))
                .toList());
    }

    private static Policy.Scale adopt(Policy.Scale named, List<ReferenceScale> references) {
        return references.stream()
                .filter(reference -> reference.id().equals(named.id()))
                .findFirst()
                .map(reference -> reference.adopted(named))
                .orElse(named);
    }
}
