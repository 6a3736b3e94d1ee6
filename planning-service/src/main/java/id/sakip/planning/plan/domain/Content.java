package id.sakip.planning.plan.domain;

import java.util.List;

/** What a document holds besides its head: a tree, an agreement or a list of key indicators. */
public sealed interface Content permits TreeContent, PerjanjianKinerja, IkuContent {
    /** Every indicator with the targets this document promises, in the order of the document. */
    List<TargetLine> targetLines();
}
