package id.sakip.reporting.table;

/** NIP (civil servant number): 18 digits, displayed as {@code 19670510 199302 1 003} (domain rules 8.3). */
public final class Nip {
    private Nip() {}

    public static String display(String nip) {
        if (nip == null) {
            return "";
        }
        String digits = nip.replaceAll("[\\s.]", "");
        return digits.matches("\\d{18}")
                ? digits.substring(0, 8) + " " + digits.substring(8, 14) + " " + digits.charAt(14) + " "
                        + digits.substring(15)
                : nip;
    }
}
