package id.sakip.local.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Something that can be measured on a running stack: {@code ./sakip bench NAME}. A new one is named in BenchCommand. */
@FunctionalInterface
interface Bench {
    /** @return the figures; what they mean is told in docs/benchmark.md */
    ObjectNode run(BenchRun run) throws Exception;
}
