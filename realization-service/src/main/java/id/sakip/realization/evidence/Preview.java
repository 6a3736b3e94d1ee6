package id.sakip.realization.evidence;

import id.sakip.realization.evidence.domain.Refused;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;

/** A small upright copy of a photo, encoded anew: pixels and nothing else, no EXIF, no place. */
final class Preview {
    static final int LONGEST_EDGE = 1024;
    private static final int PARALLEL = 2;
    private static final int QUARTER_TURN_FROM = 5;
    private static final Semaphore DECODERS = new Semaphore(PARALLEL);

    private Preview() {}

    /** Writes the preview of {@code file} as JPEG. @param orientation EXIF orientation, 1 to 8 */
    static void write(Path file, int orientation, Path target) throws IOException, Refused {
        DECODERS.acquireUninterruptibly();
        try {
            BufferedImage small = Picture.read(file, reader -> {
                ImageReadParam sparse = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST_EDGE);
                sparse.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, sparse);
            });
            Files.deleteIfExists(target);
            if (!ImageIO.write(upright(small, orientation), "jpg", target.toFile())) {
                throw new IOException("no JPEG writer");
            }
        } finally {
            DECODERS.release();
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        double scale = Math.min(1, (double) LONGEST_EDGE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean turned = orientation >= QUARTER_TURN_FROM;
        BufferedImage result =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = result.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, result.getWidth(), result.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.transform(turn(orientation, width, height));
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }

    /** EXIF orientations 2 to 8: mirrored, upside down, lying on either side. */
    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
