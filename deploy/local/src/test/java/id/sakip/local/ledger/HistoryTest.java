package id.sakip.local.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.local.ledger.Attempt.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    @TempDir
    Path directory;

    @Test
    void keepsWhatWasSentAndWhatWasTold() throws Exception {
        Effect saved = new Effect("kec-uji/2023/2", Kind.SAVE, "a", 1);
        Effect submitted = new Effect("kec-uji/2023/2", Kind.SUBMIT, "", 2);
        Effect cut = new Effect("kec-uji/2023/2", Kind.RETURN, "", 3);
        History first = new History(directory.resolve("penulis-1.jsonl"));
        first.invoke(saved, "hash");
        first.outcome(Outcome.OK, "200");
        first.invoke(submitted, "hash");
        first.outcome(Outcome.FAIL, "412");
        try (History second = new History(directory.resolve("penulis-2.jsonl"))) {
            second.invoke(cut, "hash");
            List<Attempt> whileWriting = History.read(directory);

            assertEquals(
                    List.of(
                            new Attempt(saved, Outcome.OK),
                            new Attempt(submitted, Outcome.FAIL),
                            new Attempt(cut, Outcome.UNKNOWN)),
                    whileWriting,
                    "every line is there before the writer goes on");
        }
        first.close();
    }
}
