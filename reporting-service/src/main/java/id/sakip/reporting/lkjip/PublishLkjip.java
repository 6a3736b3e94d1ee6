package id.sakip.reporting.lkjip;

import java.time.LocalDate;

/**
 * The command to publish the LKjIP.
 *
 * @param penandatangan ref of the official who signs
 * @param by user name of whoever publishes
 */
public record PublishLkjip(String opd, int tahun, String tempat, LocalDate tanggal, String penandatangan, String by) {}
