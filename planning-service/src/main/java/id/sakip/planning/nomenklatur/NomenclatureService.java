package id.sakip.planning.nomenklatur;

import id.sakip.kit.http.Cursor;
import id.sakip.kit.http.Page;
import id.sakip.kit.problem.Problem;
import id.sakip.planning.nomenklatur.domain.NomenclatureEntry;
import id.sakip.planning.nomenklatur.domain.NomenclatureReference;
import id.sakip.planning.nomenklatur.domain.OldCode;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Nomenclature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looking things up in the nomenclature. */
@ApplicationScoped
public class NomenclatureService {
    private static final LocalDate BEFORE_ALL = LocalDate.EPOCH;

    private final NomenclatureRepository repository;

    NomenclatureService(NomenclatureRepository repository) {
        this.repository = repository;
    }

    /** By code, then by date. */
    @Transactional
    public Page<NomenclatureEntry> search(
            String text, Level level, String induk, LocalDate asOf, String cursor, int size) {
        List<String> keys = cursor == null ? List.of("", BEFORE_ALL.toString()) : Cursor.decode(cursor, 2);
        try {
            return Page.of(
                    repository.after(
                            new NomenclatureRepository.Search(text, level, induk, asOf),
                            keys.get(0),
                            LocalDate.parse(keys.get(1)),
                            size + 1),
                    size,
                    entry -> Cursor.encode(entry.kode(), entry.berlakuMulai().toString()));
        } catch (DateTimeException tampered) {
            throw Problem.of(400, "invalid-cursor");
        }
    }

    /** Every version of a code, with two or four digits; of a code before 2021 the rows that took its place. */
    @Transactional
    public List<NomenclatureEntry> find(String kode) {
        List<String> codes = Nomenclature.beforePermendagri90(kode)
                ? repository.oldCodes(List.of(Nomenclature.oldKey(kode))).stream()
                        .map(OldCode::kode)
                        .toList()
                : List.of(Nomenclature.normalized(kode));
        List<NomenclatureEntry> found = repository.ofCodes(codes);
        if (found.isEmpty()) {
            throw Problem.notFound();
        }
        return found;
    }

    /** The rows of the programs these codes belong to, as they were valid in the years, for the rules. */
    @Transactional(Transactional.TxType.MANDATORY)
    public NomenclatureReference reference(Collection<String> codes, int tahunAwal, int tahunAkhir) {
        Set<String> programs = codes.stream().map(Nomenclature::programOf).collect(Collectors.toSet());
        Set<String> old = codes.stream()
                .filter(Nomenclature::beforePermendagri90)
                .map(Nomenclature::oldKey)
                .collect(Collectors.toSet());
        return new NomenclatureReference(
                repository.ofPrograms(programs).stream()
                        .filter(entry -> entry.validWithin(tahunAwal, tahunAkhir))
                        .toList(),
                repository.oldCodes(old));
    }
}
