package id.sakip.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the person at the keyboard asked for. */
record Options(
        Command command,
        Path data,
        int portBase,
        boolean fresh,
        boolean once,
        boolean all,
        Optional<Path> bundle,
        Optional<Path> out) {

    enum Command {
        UP,
        DEMO,
        LOAD,
        EXPORT,
        DOWN
    }

    private static final int DEFAULT_PORT_BASE = 18_000;
    private static final int HIGHEST_PORT_BASE = 65_000;
    private static final Set<Command> STARTING = Set.of(Command.UP, Command.DEMO);
    private static final Set<Command> WITH_DIRECTORY = Set.of(Command.LOAD, Command.EXPORT);

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
                false,
                Optional.empty(),
                Optional.empty());
        while (!rest.isEmpty()) {
            options = options.with(rest.poll(), rest, here);
        }
        if (WITH_DIRECTORY.contains(command) && options.bundle.isEmpty()) {
            throw new StackException(
                    "Tulis direktori bundel: ./sakip " + command.name().toLowerCase(Locale.ROOT) + " DIR");
        }
        return options;
    }

    private static Command command(String word) {
        return switch (word == null ? "" : word) {
            case "up" -> Command.UP;
            case "demo" -> Command.DEMO;
            case "load" -> Command.LOAD;
            case "export" -> Command.EXPORT;
            case "down" -> Command.DOWN;
            default -> throw new StackException("Perintah tidak dikenal: " + word + ". Lihat ./sakip help");
        };
    }

    private Options with(String word, Deque<String> rest, Path here) {
        switch (word) {
            case "--data":
                return new Options(command, here.resolve(value(word, rest)), portBase, fresh, once, all, bundle, out);
            case "--port-base":
                only(word, STARTING);
                return new Options(command, data, port(value(word, rest)), fresh, once, all, bundle, out);
            case "--fresh":
                only(word, STARTING);
                return new Options(command, data, portBase, true, once, all, bundle, out);
            case "--once":
                only(word, Set.of(Command.DEMO));
                return new Options(command, data, portBase, fresh, true, all, bundle, out);
            case "--all":
                only(word, Set.of(Command.DEMO));
                return new Options(command, data, portBase, fresh, once, true, bundle, out);
            case "--out":
                only(word, Set.of(Command.DEMO, Command.LOAD));
                return new Options(
                        command,
                        data,
                        portBase,
                        fresh,
                        once,
                        all,
                        bundle,
                        Optional.of(here.resolve(value(word, rest))));
            default:
                if (!WITH_DIRECTORY.contains(command) || word.startsWith("-") || bundle.isPresent()) {
                    throw new StackException("Opsi tidak dikenal: " + word + ". Lihat ./sakip help");
                }
                return new Options(command, data, portBase, fresh, once, all, Optional.of(here.resolve(word)), out);
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
