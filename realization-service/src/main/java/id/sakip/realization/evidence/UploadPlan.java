package id.sakip.realization.evidence;

/**
 * What the client says it will send.
 *
 * @param name cleaned
 * @param sha256 hexadecimal, lower case
 * @param keepLocation whether the place in the EXIF data of a photo is kept, as data
 */
public record UploadPlan(String name, long size, String sha256, boolean keepLocation) {}
