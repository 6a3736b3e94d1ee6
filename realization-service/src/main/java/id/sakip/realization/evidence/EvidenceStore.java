package id.sakip.realization.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Where the bytes are. Keys are made by us; what is stored under one never changes. */
interface EvidenceStore {
    /**
     * Stores the whole file or nothing; storing it again changes nothing.
     *
     * @throws StorageFullException when there is no room for it
     */
    void put(String key, Path file) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when there is none */
    InputStream open(String key) throws IOException;

    /** Removes it; absent already is fine. */
    void delete(String key) throws IOException;

    /** Calls back with every key there is, and when it was stored. */
    void list(Consumer<Stored> found) throws IOException;

    record Stored(String key, java.time.Instant at) {}
}
