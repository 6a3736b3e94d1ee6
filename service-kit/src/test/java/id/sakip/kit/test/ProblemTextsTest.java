package id.sakip.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Both languages say the same things: same keys, no empty text, a detail for every title. */
public abstract class ProblemTextsTest {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @return base name of the bundle; the services' own by default */
    protected String bundle() {
        return "problems";
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndEveryTitleADetail() {
        ResourceBundle indonesian = load(Locale.ROOT);
        ResourceBundle english = load(Locale.ENGLISH);
        Set<String> keys = new TreeSet<>(indonesian.keySet());
        assertEquals(keys, new TreeSet<>(english.keySet()));
        for (String key : keys) {
            assertFalse(indonesian.getString(key).isBlank(), key);
            assertFalse(english.getString(key).isBlank(), key);
            if (key.endsWith(".title")) {
                assertTrue(keys.contains(key.replace(".title", ".detail")), key);
            }
        }
    }

    private ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle(bundle(), locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }
}
