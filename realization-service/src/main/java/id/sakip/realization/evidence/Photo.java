package id.sakip.realization.evidence;

/**
 * What is known of a photo beside its bytes.
 *
 * @param previewKey where its preview is; null for what is no image
 */
record Photo(Picture picture, PhotoData data, String previewKey) {
    static final Photo NONE = new Photo(Picture.NONE, PhotoData.NONE, null);
}
