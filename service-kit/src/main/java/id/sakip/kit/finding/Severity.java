package id.sakip.kit.finding;

/** How much a finding weighs: an error blocks approval, a warning needs a reason. */
public enum Severity {
    ERROR,
    WARNING
}
