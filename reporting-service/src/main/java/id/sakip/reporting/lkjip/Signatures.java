package id.sakip.reporting.lkjip;

import id.sakip.reporting.document.Signature;
import id.sakip.reporting.document.Signature.Party;
import id.sakip.reporting.fact.domain.Opd;
import id.sakip.reporting.fact.domain.PerjanjianKinerja.Pihak;
import id.sakip.reporting.table.Nip;
import java.util.List;
import java.util.Locale;

/** Signature blocks: office in capitals, name, rank and NIP; an elected head has neither rank nor NIP. */
final class Signatures {
    private Signatures() {}

    static Signature report(Signing signing) {
        return new Signature(signing.tempat(), signing.tanggal(), List.of(official("", signing.penandatangan())));
    }

    static Party official(String caption, Opd.Pejabat pejabat) {
        return new Party(
                caption,
                upper(pejabat.jabatan()),
                text(pejabat.nama()),
                text(pejabat.pangkat()),
                Nip.display(pejabat.nip()));
    }

    static Party party(String caption, Pihak pihak) {
        return new Party(
                caption, upper(pihak.jabatan()), text(pihak.nama()), text(pihak.pangkat()), Nip.display(pihak.nip()));
    }

    static Party superior(Opd.Atasan atasan) {
        return new Party("Atasan,", upper(atasan.jabatan()), text(atasan.nama()), "", "");
    }

    private static String upper(String text) {
        return text(text).toUpperCase(Locale.ROOT);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
