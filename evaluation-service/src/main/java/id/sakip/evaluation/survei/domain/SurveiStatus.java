package id.sakip.evaluation.survei.domain;

/** State of a survey: its content can change while it is a draft, answers come in while it is open. */
public enum SurveiStatus {
    DRAFT,
    OPEN,
    CLOSED
}
