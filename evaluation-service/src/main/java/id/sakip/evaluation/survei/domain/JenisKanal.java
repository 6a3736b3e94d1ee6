package id.sakip.evaluation.survei.domain;

/** Kanal (channel) an answer came through. */
public enum JenisKanal {
    /** A link somebody was sent. */
    LINK,
    /** A code people scan at the counter. */
    QR,
    /** One device at the counter that many people use. */
    KIOSK,
    /** A paper form that staff typed in. */
    PAPER
}
