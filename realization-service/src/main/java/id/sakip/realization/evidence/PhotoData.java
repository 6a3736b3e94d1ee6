package id.sakip.realization.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;

/**
 * What a phone wrote into a photo.
 *
 * @param orientation 1 to 8, 1 = upright
 * @param takenAt as the phone wrote it, without a zone; null when it did not
 * @param latitude null unless asked for and there
 */
record PhotoData(int orientation, String takenAt, BigDecimal latitude, BigDecimal longitude) {
    static final PhotoData NONE = new PhotoData(1, null, null, null);
    private static final int LAST_ORIENTATION = 8;
    private static final int PLACES = 6;
    private static final int MAX_TEXT = 40;

    /** Data that cannot be read is data that is not there. */
    static PhotoData of(Path file, boolean keepLocation) throws IOException {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
            GeoLocation place = keepLocation ? place(metadata) : null;
            return new PhotoData(
                    orientation(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class)),
                    takenAt(metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class)),
                    place == null ? null : degrees(place.getLatitude()),
                    place == null ? null : degrees(place.getLongitude()));
        } catch (ImageProcessingException | RuntimeException e) {
            return NONE;
        }
    }

    private static int orientation(ExifIFD0Directory exif) {
        Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return value == null || value < 1 || value > LAST_ORIENTATION ? 1 : value;
    }

    private static String takenAt(ExifSubIFDDirectory exif) {
        String text = exif == null ? null : exif.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
        return text == null || text.length() > MAX_TEXT || !text.matches("[0-9: ]+") ? null : text;
    }

    private static GeoLocation place(Metadata metadata) {
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        GeoLocation place = gps == null ? null : gps.getGeoLocation();
        boolean real = place != null && Math.abs(place.getLatitude()) <= 90 && Math.abs(place.getLongitude()) <= 180;
        return real && !place.isZero() ? place : null;
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
