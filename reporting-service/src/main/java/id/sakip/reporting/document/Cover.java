package id.sakip.reporting.document;

import java.util.Objects;

/**
 * Front page.
 *
 * @param title what the document is, e.g. {@code LAPORAN KINERJA INSTANSI PEMERINTAH}
 * @param organisation whose it is, e.g. {@code KECAMATAN PLANDAAN}
 * @param government the kabupaten, e.g. {@code PEMERINTAH KABUPATEN JOMBANG}
 * @param address one line under the name; empty when unknown
 * @param printedYear year of preparation, at the foot of the page
 */
public record Cover(String title, String organisation, String government, String address, int tahun, int printedYear) {

    public Cover {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(government, "government");
        Objects.requireNonNull(address, "address");
    }
}
