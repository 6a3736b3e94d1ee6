package id.sakip.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    private static final Path PROJECT = Path.of("/proyek");
    private static final Path HERE = Path.of("/rumah/camat");

    @Test
    void keepsItsDataInTheProjectUnlessToldOtherwise() {
        Options options = parse("up");

        assertEquals(Options.Command.UP, options.command());
        assertEquals(Path.of("/proyek/.sakip"), options.data());
        assertEquals(18000, options.portBase());
    }

    @Test
    void takesPathsFromTheDirectoryThePersonIsIn() {
        Options options = parse("demo --once --fresh --data data --out hasil/lkjip --port-base 28000");

        assertEquals(Path.of("/rumah/camat/data"), options.data());
        assertEquals(Optional.of(Path.of("/rumah/camat/hasil/lkjip")), options.out());
        assertEquals(28000, options.portBase());
        assertTrue(options.once() && options.fresh());
        assertEquals(
                Optional.of(Path.of("/rumah/camat/bundel")),
                parse("load bundel").bundle());
    }

    @ParameterizedTest
    @CsvSource({
        "naik, Perintah tidak dikenal",
        "load, Tulis direktori bundel",
        "export, Tulis direktori bundel",
        "up --all, tidak berlaku",
        "up --cepat, Opsi tidak dikenal",
        "up bundel, Opsi tidak dikenal",
        "load satu dua, Opsi tidak dikenal",
        "up --once, tidak berlaku",
        "down --fresh, tidak berlaku",
        "load satu --port-base 20000, tidak berlaku",
        "up --data, membutuhkan nilai",
        "up --data --fresh, membutuhkan nilai",
        "up --port-base delapan, harus bilangan",
        "up --port-base 80, harus bilangan",
        "up --port-base 65500, harus bilangan"
    })
    void explainsAWrongWord(String words, String sentence) {
        StackException failure = assertThrows(StackException.class, () -> parse(words));

        assertTrue(failure.getMessage().contains(sentence), failure.getMessage());
    }

    private static Options parse(String words) {
        return Options.parse(List.of(words.split(" ")), PROJECT, HERE);
    }
}
