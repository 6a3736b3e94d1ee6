package id.sakip.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the person at the keyboard asked for. */
record Options(
        Command command,
        Path data,
        int portBase,
        boolean fresh,
        boolean once,
        Optional<Path> bundle,
        Optional<Path> out) {

    enum Command {
        UP,
        DEMO,
        LOAD,
        DOWN
    }

    private static final int DEFAULT_PORT_BASE = 18_000;
    private static final int HIGHEST_PORT_BASE = 65_000;
    private static final Set<Command> STARTING = Set.of(Command.UP, Command.DEMO);

    /** Paths are taken from the directory the person is in; the default data directory lies in the project. */
    static Options parse(List<String> words, Path projectRoot, Path here) {
        Deque<String> rest = new ArrayDeque<>(words);
        Command command = command(rest.poll());
        Options options = new Options(
                command,
                projectRoot.resolve(".sakip"),
                DEFAULT_PORT_BASE,
                false,
                false,
                Optional.empty(),
                Optional.empty());
        while (!rest.isEmpty()) {
            options = options.with(rest.poll(), rest, here);
        }
        if (command == Command.LOAD && options.bundle.isEmpty()) {
            throw new StackException("Tulis direktori bundel: ./sakip load DIR");
        }
        return options;
    }

    private static Command command(String word) {
        return switch (word == null ? "" : word) {
            case "up" -> Command.UP;
            case "demo" -> Command.DEMO;
            case "load" -> Command.LOAD;
            case "down" -> Command.DOWN;
            default -> throw new StackException("Perintah tidak dikenal: " + word + ". Lihat ./sakip help");
        };
    }

    private Options with(String word, Deque<String> rest, Path here) {
        switch (word) {
            case "--data":
                return new Options(command, here.resolve(value(word, rest)), portBase, fresh, once, bundle, out);
            case "--port-base":
                only(word, STARTING);
                return new Options(command, data, port(value(word, rest)), fresh, once, bundle, out);
            case "--fresh":
                only(word, STARTING);
                return new Options(command, data, portBase, true, once, bundle, out);
            case "--once":
                only(word, Set.of(Command.DEMO));
                return new Options(command, data, portBase, fresh, true, bundle, out);
            case "--out":
                only(word, Set.of(Command.DEMO, Command.LOAD));
                return new Options(
                        command, data, portBase, fresh, once, bundle, Optional.of(here.resolve(value(word, rest))));
            default:
                if (command != Command.LOAD || word.startsWith("-") || bundle.isPresent()) {
                    throw new StackException("Opsi tidak dikenal: " + word + ". Lihat ./sakip help");
                }
                return new Options(command, data, portBase, fresh, once, Optional.of(here.resolve(word)), out);
        }
    }

    private void only(String option, Set<Command> commands) {
        if (!commands.contains(command)) {
            throw new StackException("Opsi " + option + " tidak berlaku untuk perintah ini. Lihat ./sakip help");
        }
    }

    private static String value(String option, Deque<String> rest) {
        String value = rest.poll();
        if (value == null || value.startsWith("--")) {
            throw new StackException("Opsi " + option + " membutuhkan nilai. Lihat ./sakip help");
        }
        return value;
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{4,5}")
                || Integer.parseInt(text) < 1_024
                || Integer.parseInt(text) > HIGHEST_PORT_BASE) {
            throw new StackException("--port-base harus bilangan antara 1024 dan " + HIGHEST_PORT_BASE + ".");
        }
        return Integer.parseInt(text);
    }
}
