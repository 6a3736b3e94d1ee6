package id.sakip.planning.opd;

import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import id.sakip.planning.opd.domain.Nip;
import id.sakip.planning.opd.domain.Opd;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;

/** Those who sign see the NIP they sign with; everybody else sees it masked, or in a file not at all. */
@ApplicationScoped
public class NipView {
    private final CurrentUser user;

    NipView(CurrentUser user) {
        this.user = user;
    }

    public Opd masked(Opd opd) {
        return shown(opd, Nip::masked);
    }

    public Opd withoutHidden(Opd opd) {
        return shown(opd, nip -> null);
    }

    private Opd shown(Opd opd, UnaryOperator<String> hidden) {
        if (user.hasRole(Roles.KEPALA_OPD) || user.hasRole(Roles.BUPATI)) {
            return opd;
        }
        return opd.withPejabat(
                official -> official.nip() == null ? official : official.withNip(hidden.apply(official.nip())));
    }
}
