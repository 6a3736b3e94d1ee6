package id.sakip.evaluation.journal;

/** A figure that is published in versions: a correction is a new version, and one of them stands. */
public interface PublishedFigure {
    Publication publication();
}
