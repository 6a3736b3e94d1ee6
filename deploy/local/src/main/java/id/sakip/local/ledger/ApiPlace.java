package id.sakip.local.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.local.Component;
import id.sakip.local.load.Role;
import id.sakip.local.stage.Kecamatan;
import java.io.IOException;

/** What the services answer. */
final class ApiPlace {
    private ApiPlace() {}

    static Balance form(Sheet sheet) throws IOException, InterruptedException {
        JsonNode form = sheet.kecamatan()
                .holding(Role.OPERATOR)
                .get(sheet.address())
                .orRefuse("Formulir")
                .json();
        return new Balance(
                "API realization",
                sheet.form(),
                form.path("version").longValue(),
                form.path("submission").path("status").asText(),
                form.path("total").path("realisasi").decimalValue());
    }

    static Balance dashboard(Sheet sheet) throws IOException, InterruptedException {
        Kecamatan kecamatan = sheet.kecamatan();
        String path = "/v1/opd/" + kecamatan.opd() + "/tahun/" + sheet.tahun() + "/ringkasan";
        JsonNode ringkasan = kecamatan
                .holding(Role.OPERATOR)
                .get(kecamatan.stage().url(Component.REPORTING, path))
                .orRefuse("Ringkasan")
                .json()
                .path("ringkasan");
        return new Balance(
                "API reporting",
                sheet.form(),
                0,
                ringkasan
                        .path("tribulan")
                        .path(Integer.toString(sheet.tribulan()))
                        .asText(),
                ringkasan.path("anggaran").path("realisasi").path("value").decimalValue());
    }
}
