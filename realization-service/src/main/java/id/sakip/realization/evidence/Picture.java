package id.sakip.realization.evidence;

import id.sakip.realization.evidence.domain.FileKind;
import id.sakip.realization.evidence.domain.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Size of an image, read from its header without decoding it; both null for what is no image. */
record Picture(Integer width, Integer height) {
    static final Picture NONE = new Picture(null, null);

    static Picture of(Path file, FileKind kind, long maxPixels) throws IOException, Refused {
        if (!kind.isImage()) {
            return NONE;
        }
        return read(file, reader -> {
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > maxPixels) {
                throw new Refused("pixels");
            }
            return new Picture(reader.getWidth(0), reader.getHeight(0));
        });
    }

    /** Reads from an image with whoever understands it. @throws Refused when nobody does, or what is in it is broken */
    static <T> T read(Path file, Reading<T> reading) throws IOException, Refused {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Refused("damaged");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return reading.from(reader);
            } catch (IOException | RuntimeException e) {
                throw new Refused("damaged");
            } finally {
                reader.dispose();
            }
        }
    }

    @FunctionalInterface
    interface Reading<T> {
        T from(ImageReader reader) throws IOException, Refused;
    }
}
