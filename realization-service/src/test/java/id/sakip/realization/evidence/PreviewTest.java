package id.sakip.realization.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sakip.realization.evidence.domain.Refused;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photo as a phone makes it: lying on its side, with the place it was taken at. */
class PreviewTest {
    private static final int ON_ITS_SIDE = 6;

    @TempDir
    Path directory;

    @Test
    void previewIsSmallUprightAndTellsNoPlace() throws Exception {
        Path photo = photo(4_000, 3_000);
        Path preview = directory.resolve("preview");

        Preview.write(photo, PhotoData.of(photo, false).orientation(), preview);

        BufferedImage small = ImageIO.read(preview.toFile());
        assertThat(small.getWidth()).isEqualTo(768);
        assertThat(small.getHeight()).isEqualTo(1024);
        assertThat(new String(Files.readAllBytes(photo), StandardCharsets.ISO_8859_1))
                .contains("Exif");
        assertThat(new String(Files.readAllBytes(preview), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
        PhotoData left = PhotoData.of(preview, true);
        assertThat(left.latitude()).isNull();
        assertThat(left.orientation()).isEqualTo(1);
    }

    @Test
    void placeIsDataOnlyWhereWanted() throws Exception {
        Path photo = photo(40, 30);

        assertThat(PhotoData.of(photo, false).latitude()).isNull();
        assertThat(PhotoData.of(photo, true).latitude()).isEqualByComparingTo("-7.45");
        assertThat(PhotoData.of(photo, true).longitude()).isEqualByComparingTo("112.125");
    }

    @Test
    void pictureWithoutPixelsIsRefused() throws Exception {
        byte[] jpeg = HostileFiles.image("jpg", 400, 300);
        Path broken = Files.write(directory.resolve("x"), HostileFiles.pngClaiming(400, 300));

        assertThatThrownBy(() -> Preview.write(broken, 1, directory.resolve("p")))
                .isInstanceOf(Refused.class);
        assertThat(PhotoData.of(broken, true)).isEqualTo(PhotoData.NONE);
        assertThat(jpeg).isNotEmpty();
    }

    private Path photo(int width, int height) throws IOException {
        byte[] jpeg = HostileFiles.image("jpg", width, height);
        byte[] rest = Arrays.copyOfRange(jpeg, 2, jpeg.length);
        return Files.write(directory.resolve("photo"), HostileFiles.join(Arrays.copyOf(jpeg, 2), exif(), rest));
    }

    /** Orientation, and a place south of the equator: 7 degrees 27 minutes, 112 degrees 7 minutes 30 seconds. */
    private static byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(160);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1, ON_ITS_SIDE << 16);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'S' << 24);
        entry(tiff, 2, 5, 3, 92);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 116);
        tiff.putInt(0);
        tiff.putInt(7).putInt(1).putInt(27).putInt(1).putInt(0).putInt(1);
        tiff.putInt(112).putInt(1).putInt(7).putInt(1).putInt(30).putInt(1);
        byte[] body = Arrays.copyOf(tiff.array(), tiff.position());
        ByteBuffer segment = ByteBuffer.allocate(4 + 6 + body.length);
        segment.put((byte) 0xff).put((byte) 0xe1).putShort((short) (2 + 6 + body.length));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(body);
        return segment.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
