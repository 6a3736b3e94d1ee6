package id.sakip.reporting.lkjip;

import id.sakip.reporting.document.Block;
import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.ItemList;
import id.sakip.reporting.document.Paragraph;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Lhe;
import id.sakip.reporting.fact.domain.Opd;
import id.sakip.reporting.table.Kinerja;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a section lists from the data besides its tables: duties per unit, strategic issues, notes of the LHE. */
final class SectionFacts {
    private SectionFacts() {}

    static List<Block> of(String section, Kinerja kinerja) {
        Optional<Opd> opd = kinerja.facts().profile().map(Fact::data);
        switch (section) {
            case "1.2":
                return opd.map(SectionFacts::duties).orElse(List.of());
            case "1.3":
                return opd.filter(found -> !found.isuStrategis().isEmpty())
                        .map(found -> List.<Block>of(new ItemList(true, found.isuStrategis())))
                        .orElse(List.of());
            case "1.6":
                return notes(kinerja);
            default:
                return List.of();
        }
    }

    private static List<Block> duties(Opd opd) {
        List<Block> blocks = new ArrayList<>();
        for (Opd.Unit unit : opd.unit()) {
            if (unit.tugas() == null && unit.fungsi().isEmpty()) {
                continue;
            }
            blocks.add(new Heading(4, "", unit.nama()));
            if (unit.tugas() != null) {
                blocks.add(Paragraph.of(sentence(unit.tugas())));
            }
            if (!unit.fungsi().isEmpty()) {
                blocks.add(Paragraph.of("Dalam melaksanakan tugas tersebut, " + unit.nama() + " mempunyai fungsi:"));
                blocks.add(new ItemList(true, unit.fungsi()));
            }
        }
        return blocks;
    }

    private static List<Block> notes(Kinerja kinerja) {
        List<Block> blocks = new ArrayList<>();
        for (Fact<Lhe> lhe : kinerja.facts().lhe()) {
            if (lhe.data().tahun() != kinerja.tahun()) {
                continue;
            }
            for (Lhe.Komponen komponen : lhe.data().komponen()) {
                if (!komponen.catatan().isEmpty()) {
                    blocks.add(Paragraph.of(sentence(komponen.uraian()) + " Catatan evaluator:"));
                    blocks.add(new ItemList(false, komponen.catatan()));
                }
            }
        }
        return blocks;
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
