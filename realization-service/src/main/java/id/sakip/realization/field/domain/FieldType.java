package id.sakip.realization.field.domain;

/** What an answer can be. */
public enum FieldType {
    TEXT,
    NUMBER,
    COUNT,
    BOOLEAN,
    DATE,
    CHOICE,
    MULTI_CHOICE
}
