package id.sakip.kit.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Words of the problems: the service's own bundle first, then the kit's; Indonesian unless English was asked for. */
final class ProblemTexts {
    private static final List<String> BUNDLES = List.of("problems", "kit-problems");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    static String text(String key, Locale locale, Object... arguments) {
        for (String bundle : BUNDLES) {
            try {
                String pattern = ResourceBundle.getBundle(bundle, locale, loader(), NO_FALLBACK)
                        .getString(key);
                return new MessageFormat(pattern, locale).format(plain(arguments));
            } catch (MissingResourceException e) {
                continue;
            }
        }
        return key;
    }

    /** Keeps 2022 from becoming 2.022: whole numbers in a sentence are mostly years and ordinals. */
    private static Object[] plain(Object... arguments) {
        Object[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] instanceof Integer || plain[i] instanceof Long) {
                plain[i] = plain[i].toString();
            }
        }
        return plain;
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
