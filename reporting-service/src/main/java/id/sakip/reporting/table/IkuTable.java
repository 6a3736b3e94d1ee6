package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.fact.domain.Iku.Definition;
import id.sakip.reporting.fact.domain.Iku.Formula;

/** Tabel 2.2: the IKU with operational definition, formula and data source, as decreed. */
final class IkuTable {
    private IkuTable() {}

    static Table build(Kinerja kinerja) {
        TableDraft draft = new TableDraft("2.2", "Indikator Kinerja Utama")
                .center("no", "No", 1)
                .left("kinerjaUtama", "Kinerja Utama", 4)
                .left("indikator", "Indikator Kinerja Utama", 4)
                .left("definisi", "Definisi Operasional", 7)
                .left("formula", "Formulasi Penghitungan", 6)
                .left("sumberData", "Sumber Data", 4)
                .landscape();
        String previous = null;
        for (IkuLine line : kinerja.iku()) {
            String kinerjaUtama = line.definition()
                    .map(Definition::kinerjaUtama)
                    .orElse(line.sasaran().statement());
            draft.row(
                    line.indicator().ref(),
                    Row.Kind.DATA,
                    Cells.number("no", line.no()),
                    kinerjaUtama.equals(previous)
                            ? Cell.empty("kinerjaUtama")
                            : Cells.text("kinerjaUtama", kinerjaUtama, line.definitionSources()),
                    Cells.text(
                            "indikator",
                            line.definition()
                                    .map(Definition::nama)
                                    .orElse(line.indicator().nama()),
                            line.definitionSources()),
                    Cells.text(
                            "definisi",
                            line.definition()
                                    .map(Definition::definisiOperasional)
                                    .orElse(""),
                            line.definitionSources()),
                    Cells.text(
                            "formula",
                            line.definition()
                                    .map(Definition::formula)
                                    .map(IkuTable::formula)
                                    .orElse(""),
                            line.definitionSources()),
                    Cells.text(
                            "sumberData",
                            line.definition().map(Definition::sumberData).orElse(""),
                            line.definitionSources()));
            previous = kinerjaUtama;
        }
        return draft.build();
    }

    private static String formula(Formula formula) {
        if (formula.numerator() != null && formula.denominator() != null) {
            return "(" + formula.numerator() + " : " + formula.denominator() + ") x 100%";
        }
        return formula.text() == null ? "" : formula.text();
    }
}
