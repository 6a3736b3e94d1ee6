package id.sakip.reporting.table;

import id.sakip.reporting.fact.domain.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The order of Tabel 3.10 and 3.15: each sasaran, each of its IKU, under it the programs that serve it with all they hold.
 * A program that serves several IKU stands once, under the first.
 */
final class CascadeWalk {
    private final Kinerja kinerja;

    CascadeWalk(Kinerja kinerja) {
        this.kinerja = kinerja;
    }

    void each(Consumer<IkuLine> sasaran, Consumer<IkuLine> iku, Consumer<NodeLine> node) {
        Set<UUID> seenSasaran = new HashSet<>();
        Set<UUID> seenPrograms = new HashSet<>();
        for (IkuLine line : kinerja.iku()) {
            if (seenSasaran.add(line.sasaran().id())) {
                sasaran.accept(line);
            }
            iku.accept(line);
            for (NodeLine program : line.programs()) {
                if (seenPrograms.add(program.node().id())) {
                    branch(program).forEach(node);
                }
            }
        }
        kinerja.nodes().stream()
                .filter(line -> line.node().level() == Level.PROGRAM)
                .filter(program -> seenPrograms.add(program.node().id()))
                .forEach(program -> branch(program).forEach(node));
    }

    private List<NodeLine> branch(NodeLine program) {
        List<NodeLine> branch = new ArrayList<>();
        boolean inside = false;
        for (NodeLine line : kinerja.nodes()) {
            if (line.node().level() == Level.PROGRAM) {
                inside = line.node().id().equals(program.node().id());
            }
            if (inside) {
                branch.add(line);
            }
        }
        return branch;
    }
}
