package id.sakip.local.stage;

import id.sakip.local.Component;
import id.sakip.local.load.Role;

/** A kecamatan of the stage, registered and with an approved Renstra. */
public record Kecamatan(String opd, Stage stage, People people) {

    public Person holding(Role role) {
        return people.holding(role, opd);
    }

    /** Address of a form at realization. */
    public String form(int tahun, int tribulan) {
        return stage.url(Component.REALIZATION, "/v1/opd/" + opd + "/realisasi/" + tahun + "/tribulan/" + tribulan);
    }
}
