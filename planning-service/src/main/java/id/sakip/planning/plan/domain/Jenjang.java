package id.sakip.planning.plan.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * Jenjang (rung) of the ladder a Perjanjian Kinerja stands on: the camat promises to the Bupati, sekretaris and kasi to the
 * camat, the kasubbag to the sekretaris (domain note 4.1). Below the camat, what is promised are results of programs and
 * activities instead of sasaran.
 */
public enum Jenjang {
    CAMAT(0, EnumSet.of(Level.SASARAN), EnumSet.of(Level.PROGRAM)),
    SEKCAM(1, Jenjang.workLevels(), Jenjang.workLevels()),
    KASI(1, Jenjang.workLevels(), Jenjang.workLevels()),
    KASUBBAG(2, Jenjang.workLevels(), Jenjang.workLevels());

    private final int depth;
    private final Set<Level> promised;
    private final Set<Level> funded;

    Jenjang(int depth, Set<Level> promised, Set<Level> funded) {
        this.depth = depth;
        this.promised = promised;
        this.funded = funded;
    }

    private static Set<Level> workLevels() {
        return EnumSet.of(Level.PROGRAM, Level.KEGIATAN, Level.SUB_KEGIATAN);
    }

    /** How many units stand above the holder's unit. */
    public int depth() {
        return depth;
    }

    /** Levels a row of Lampiran A may point at. */
    public Set<Level> promised() {
        return promised;
    }

    /** Levels a row of Lampiran B may point at. */
    public Set<Level> funded() {
        return funded;
    }
}
