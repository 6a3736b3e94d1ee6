package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.opd.domain.OfficeHolders;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.opd.domain.Pejabat;
import id.sakip.planning.opd.domain.Unit;
import id.sakip.planning.plan.domain.Jenjang;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PerjanjianKinerjaParties;
import id.sakip.planning.plan.domain.Pihak;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * V-SIGN-1: a Perjanjian Kinerja is signed by those who hold the offices on its day, and is renewed when the holder changes
 * before its report is due at the end of February (domain notes 4.1 and 7; the agreement of Pakusari 2020 bears A. Fauzi,
 * the report M. Suryadi).
 */
final class SignRule implements PlanRule {
    @Override
    public String id() {
        return "V-SIGN-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        if (!(facts.content() instanceof PerjanjianKinerja agreement)
                || facts.opd().self() == null) {
            return List.of();
        }
        OfficeHolders holders = new OfficeHolders(facts.opd().self());
        LocalDate day =
                facts.head().date() == null ? facts.today() : facts.head().date();
        List<Finding> findings = new ArrayList<>();
        PerjanjianKinerjaParties.unitOf(holders, agreement).ifPresent(unit -> {
            holds("pihakPertama", agreement.pihakPertama(), holders.heads(unit, day), day)
                    .or(() -> successor(facts.opd().self(), unit, agreement, day))
                    .ifPresent(findings::add);
            if (agreement.jenjang() != Jenjang.CAMAT) {
                holders.above(unit)
                        .flatMap(above -> holds("pihakKedua", agreement.pihakKedua(), holders.heads(above, day), day))
                        .ifPresent(findings::add);
            }
        });
        return findings;
    }

    private Optional<Finding> holds(String place, Pihak party, List<Pejabat> heads, LocalDate day) {
        if (heads.isEmpty() || heads.stream().anyMatch(head -> head.isPerson(party.nama(), party.nip()))) {
            return Optional.empty();
        }
        String holder = heads.get(0).nama();
        return Optional.of(Finding.error(
                id(),
                place + "|nama",
                party.nama(),
                holder,
                "Pada " + day + " jabatan " + heads.get(0).jabatan() + " dipegang " + holder + ", bukan " + party.nama()
                        + "; perbaiki penanda tangan atau daftar pejabat."));
    }

    private Optional<Finding> successor(Opd opd, Unit unit, PerjanjianKinerja agreement, LocalDate day) {
        Pihak signer = agreement.pihakPertama();
        LocalDate reported = YearMonth.of(agreement.tahun() + 1, Month.FEBRUARY).atEndOfMonth();
        return opd.pejabat().stream()
                .filter(official -> unit.ref().equals(official.unitRef()))
                .filter(official -> official.kategori() == Pejabat.Kategori.STRUKTURAL)
                .filter(official -> official.status() == Pejabat.Status.DEFINITIF && official.dari() != null)
                .filter(official ->
                        official.dari().isAfter(day) && !official.dari().isAfter(reported))
                .filter(official -> !official.isPerson(signer.nama(), signer.nip()))
                .min(Comparator.comparing(Pejabat::dari))
                .map(
                        next -> Finding.warning(
                                id(),
                                "pihakPertama|pengganti",
                                signer.nama(),
                                next.nama(),
                                next.nama() + " menjabat sejak " + next.dari()
                                        + " dan akan melaporkan capaiannya; Perjanjian Kinerja harus diperbarui dengan pejabat baru."));
    }
}
