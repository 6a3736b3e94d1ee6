package id.sakip.planning.lembar;

/**
 * A filled cell as it stands in the file.
 *
 * @param teks the words, or the digits of a number
 * @param angka whether the spreadsheet holds it as a number
 * @param terlarang why it is not read: a formula or an error; null when it is
 */
record Sel(int kolom, String teks, boolean angka, String terlarang) {}
