package id.sakip.planning.lembar;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.planning.plan.domain.PlanKind;

/** Workbooks as the rest of the service sees them. */
public final class BukuKerja {
    private BukuKerja() {}

    /** An empty workbook for a new document. */
    public static byte[] templat(PlanKind jenis, int tahunAwal, int tahunAkhir) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.putObject("document")
                .put("label", "murni")
                .put("tahunAwal", tahunAwal)
                .put("tahunAkhir", tahunAkhir)
                .put("origin", "SYSTEM");
        return new BukuWriter(Susunan.of(jenis, tahunAwal, tahunAkhir, false))
                .write("Templat " + jenis.title() + " " + years(tahunAwal, tahunAkhir), content);
    }

    /** @param content of a bundle file */
    public static byte[] tulis(PlanKind jenis, String opd, ObjectNode content) {
        int awal = content.path("document").path("tahunAwal").intValue();
        int akhir = content.path("document").path("tahunAkhir").intValue();
        boolean tribulan = !content.path("nodes").findValues("tribulan").isEmpty();
        return new BukuWriter(Susunan.of(jenis, awal, akhir, tribulan))
                .write(jenis.title() + " " + opd + " " + years(awal, akhir), content);
    }

    public static HasilBaca baca(byte[] file) {
        return BukuReader.read(file);
    }

    /** By its first bytes, whatever its name or declared type. */
    public static boolean mirip(byte[] file) {
        return PagarBerkas.isZip(file) || file.length > 0 && file[0] != '{' && !Character.isWhitespace(file[0]);
    }

    private static String years(int awal, int akhir) {
        return awal == akhir ? "Tahun " + awal : "Tahun " + awal + "–" + akhir;
    }
}
