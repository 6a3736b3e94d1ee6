package id.sakip.planning.opd;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.acuan.ReferenceData;
import id.sakip.planning.opd.domain.Nip;
import id.sakip.planning.opd.domain.OfficeHolders;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.opd.domain.Pangkat;
import id.sakip.planning.opd.domain.Pejabat;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is doubtful in a registered OPD; certain defects are refused, these are kept and pointed at: V-NIP-1 an unusual NIP
 * (domain note 8.3), V-GOL-1 a pangkat of another golongan (8.4), V-SIGN-1 two who hold one office in full, V-COUNT-1 fewer
 * or more desa than stated.
 */
@ApplicationScoped
public class OpdFindings {
    private final ReferenceData reference;

    OpdFindings(ReferenceData reference) {
        this.reference = reference;
    }

    public List<Finding> of(Opd opd, LocalDate today) {
        return Stream.of(
                        opd.pejabat().stream().map(OpdFindings::nip).flatMap(Optional::stream),
                        opd.pejabat().stream().map(this::golongan).flatMap(Optional::stream),
                        opd.unit().stream()
                                .map(unit -> new OfficeHolders(opd).heads(unit, today))
                                .flatMap(heads -> twice(heads).stream()),
                        villages(opd).stream())
                .flatMap(findings -> findings)
                .toList();
    }

    private static Optional<Finding> nip(Pejabat official) {
        return Optional.ofNullable(official.nip())
                .flatMap(Nip::defectOf)
                .map(defect -> Finding.warning(
                        "V-NIP-1",
                        "pejabat|" + official.ref() + "|nip",
                        null,
                        null,
                        "NIP " + official.nama() + " " + defect.sentence() + "."));
    }

    private Optional<Finding> golongan(Pejabat official) {
        if (official.pangkat() == null || official.golongan() == null) {
            return Optional.empty();
        }
        return Pangkat.golonganOf(official.pangkat(), reference.ranks())
                .filter(golongan -> !Pangkat.sameGolongan(golongan, official.golongan()))
                .map(golongan -> Finding.warning(
                        "V-GOL-1",
                        "pejabat|" + official.ref() + "|golongan",
                        official.golongan(),
                        golongan,
                        "Pangkat " + official.pangkat() + " pada " + official.nama() + " bergolongan " + golongan
                                + ", tetapi tercatat " + official.golongan() + "."));
    }

    private static Optional<Finding> twice(List<Pejabat> heads) {
        List<Pejabat> definitive = heads.stream()
                .filter(official -> official.status() == Pejabat.Status.DEFINITIF)
                .toList();
        if (definitive.size() < 2) {
            return Optional.empty();
        }
        Pejabat first = definitive.get(0);
        Pejabat second = definitive.get(1);
        return Optional.of(Finding.warning(
                "V-SIGN-1",
                "pejabat|" + second.ref() + "|jabatan",
                second.nama(),
                first.nama(),
                first.nama() + " dan " + second.nama() + " sama-sama tercatat definitif sebagai " + first.jabatan()
                        + "; isi tanggal selesai yang lama."));
    }

    private static Optional<Finding> villages(Opd opd) {
        if (opd.jumlahDesa() == null
                || opd.desa().isEmpty()
                || opd.jumlahDesa() == opd.desa().size()) {
            return Optional.empty();
        }
        return Optional.of(Finding.warning(
                "V-COUNT-1",
                "desa|jumlah",
                opd.jumlahDesa().toString(),
                Integer.toString(opd.desa().size()),
                "Jumlah desa tertulis " + opd.jumlahDesa() + ", sedangkan daftarnya memuat "
                        + opd.desa().size() + " desa."));
    }
}
