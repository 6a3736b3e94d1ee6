package id.sakip.planning.plan.domain;

import id.sakip.planning.opd.domain.OfficeHolders;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.opd.domain.Pejabat;
import id.sakip.planning.opd.domain.Unit;
import id.sakip.planning.shape.domain.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two who sign a Perjanjian Kinerja, and the words they sign (domain note 4.1). Parties left out are those who hold the
 * offices on the day; a statement left out is the one every kabupaten prints.
 */
public final class PerjanjianKinerjaParties {
    /** As Plandaan 2022 and Pakusari 2020 print it, word for word. */
    public static final List<String> STATEMENT = List.of(
            "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi"
                    + " pada hasil, yang bertanda tangan di bawah ini:",
            "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam"
                    + " rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen"
                    + " perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab"
                    + " kami.",
            "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja"
                    + " dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan"
                    + " sanksi.");

    private final Shape shape;
    private final Opd opd;
    private final OfficeHolders holders;
    private final LocalDate day;
    private final List<Pihak> before;

    /** @param before the parties as they stood, for a change of a draft */
    public PerjanjianKinerjaParties(Shape shape, Opd opd, LocalDate day, List<Pihak> before) {
        this.shape = shape;
        this.opd = opd;
        this.holders = new OfficeHolders(opd);
        this.day = day;
        this.before = before;
    }

    public PerjanjianKinerja complete(PerjanjianKinerja agreement) {
        Optional<Unit> unit = unitOf(holders, agreement);
        rung(agreement, unit);
        Pihak first = agreement.pihakPertama();
        Pihak second = agreement.pihakKedua();
        return agreement.between(
                first == null ? found("/pihakPertama", unit.flatMap(this::head)) : unmasked(first),
                second == null ? found("/pihakKedua", superior(agreement, unit)) : unmasked(second),
                agreement.pernyataan().isEmpty() ? STATEMENT : agreement.pernyataan());
    }

    /** The unit whose head promises. */
    public static Optional<Unit> unitOf(OfficeHolders holders, PerjanjianKinerja agreement) {
        return agreement.unitRef() == null ? holders.root() : holders.unit(agreement.unitRef());
    }

    private void rung(PerjanjianKinerja agreement, Optional<Unit> unit) {
        if (agreement.jenjang() == Jenjang.CAMAT) {
            if (agreement.unitRef() != null) {
                shape.refuse("/unitRef", "kosongkan untuk Perjanjian Kinerja camat");
            }
        } else if (agreement.unitRef() == null) {
            shape.refuse("/unitRef", "wajib diisi: unit yang dipimpin pihak pertama");
        } else if (unit.isEmpty()) {
            shape.refuse("/unitRef", "tidak ada unit dengan ref ini pada OPD");
        } else if (holders.depth(unit.get()) != agreement.jenjang().depth()) {
            shape.refuse(
                    "/jenjang", "tidak sesuai dengan letak unit " + unit.get().nama() + " pada susunan organisasi");
        }
    }

    private Optional<Pihak> head(Unit unit) {
        return holders.head(unit, day).map(PerjanjianKinerjaParties::party);
    }

    private Optional<Pihak> superior(PerjanjianKinerja agreement, Optional<Unit> unit) {
        if (agreement.jenjang() == Jenjang.CAMAT) {
            return Optional.ofNullable(opd.atasan()).map(above -> new Pihak(above.nama(), null, null, above.jabatan()));
        }
        return unit.flatMap(holders::above).flatMap(this::head);
    }

    private Pihak found(String at, Optional<Pihak> party) {
        if (party.isEmpty()) {
            shape.refuse(at, "wajib diisi: belum ada pejabat yang tercatat pada jabatan ini tanggal " + day);
        }
        return party.orElse(null);
    }

    /** Whoever read a masked NIP sends it back masked; the one it hides stays. */
    private Pihak unmasked(Pihak party) {
        return Stream.concat(
                        before.stream().map(Pihak::nip), opd.pejabat().stream().map(Pejabat::nip))
                .filter(party::hides)
                .findFirst()
                .map(party::withNip)
                .orElse(party);
    }

    private static Pihak party(Pejabat official) {
        return new Pihak(official.nama(), official.nip(), official.pangkat(), official.jabatan());
    }
}
