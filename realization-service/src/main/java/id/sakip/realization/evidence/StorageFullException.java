package id.sakip.realization.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** There is no room left where evidence is kept. */
final class StorageFullException extends IOException {
    private static final long serialVersionUID = 1L;

    StorageFullException(Throwable cause) {
        super("no room left for evidence", cause);
    }

    /**
     * Systems say that a disk is full in the language of the server, so the room that is left is asked as well.
     *
     * @param needed bytes that were to be written
     * @return this exception, or the failure as it was
     */
    static IOException or(IOException failure, Path directory, long needed) {
        String message = String.valueOf(failure.getMessage());
        boolean full = message.contains("No space left")
                || message.contains("Disk quota exceeded")
                || room(directory, needed) < needed;
        return full ? new StorageFullException(failure) : failure;
    }

    private static long room(Path directory, long unknown) {
        try {
            return Files.getFileStore(directory).getUsableSpace();
        } catch (IOException e) {
            return unknown;
        }
    }
}
