package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The tables of the LKjIP of one OPD and year, in the order of the document. Addresses are those of docs/tables.md. */
public final class LkjipTables {
    private static final List<Function<Kinerja, Table>> ALL = List.of(
            RingkasanTable::build,
            PegawaiTable::struktural,
            PegawaiTable::staf,
            PerjanjianKinerjaTable::ringkas,
            IkuTable::build,
            NodeTables::rencana,
            CapaianIkuTable::capaian,
            ScoreTables::akip,
            ScoreTables::ikm,
            ScoreTables::ipp,
            PencapaianTable::build,
            NodeTables::capaian,
            PerbandinganIkuTable::build,
            NodeTables::antarTahun,
            KemajuanTable::build,
            NasionalTable::build,
            NodeTables::anggaran,
            EfisiensiTable::build,
            EfisiensiSdmTable::build,
            NodeTables::menunjang,
            AlokasiTable::perSasaran,
            AlokasiTable::kinerjaSasaran,
            SemuaTingkatTable::build,
            TindakLanjutTable::build,
            CapaianIkuTable::kesimpulan,
            PerjanjianKinerjaTable::lampiranA,
            PerjanjianKinerjaTable::lampiranB,
            RenstraTable::build,
            RekapRenjaTable::build,
            PengukuranTable::build);

    private final Map<String, Table> tables = new LinkedHashMap<>();

    private LkjipTables(Collection<Table> all) {
        all.forEach(table -> tables.put(table.id(), table));
    }

    public static LkjipTables of(Kinerja kinerja) {
        List<Table> all = new ArrayList<>();
        ALL.forEach(build -> all.add(build.apply(kinerja)));
        return new LkjipTables(all);
    }

    public List<Table> all() {
        return List.copyOf(tables.values());
    }

    public Optional<Table> table(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    /**
     * The cell under an address, as in {@code {{3.1|rata-rata|capaian}}}; empty when there is no figure there. A node that
     * has no row of its own is found in the row of its first indicator.
     */
    public Optional<Cell> cell(String table, String row, String column) {
        return table(table)
                .flatMap(found -> found.cell(row, column).or(() -> found.cell(row + "#1", column)))
                .filter(cell -> !cell.text().isEmpty());
    }
}
