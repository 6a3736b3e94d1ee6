package id.sakip.realization.evidence;

import java.io.Serializable;
import java.util.UUID;

/** Id of a file, made by the client; it means nothing outside its OPD. */
public record FileId(String opd, UUID id) implements Serializable {
    /** @return where the bytes are; of one OPD, guessed by nobody who does not know the id */
    String storeKey() {
        UUID key = UUID.nameUUIDFromBytes((opd + "/" + id).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return key.toString().substring(0, 2) + "/" + key;
    }

    String previewKey() {
        return storeKey() + "-preview";
    }
}
