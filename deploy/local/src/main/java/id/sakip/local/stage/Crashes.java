package id.sakip.local.stage;

/** A part of the stack that can be killed with kill -9 and is started again. */
public interface Crashes {
    String what();

    /** Returns when it has been killed and is ready again. */
    void crash();
}
