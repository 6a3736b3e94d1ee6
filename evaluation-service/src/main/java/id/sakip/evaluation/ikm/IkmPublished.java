package id.sakip.evaluation.ikm;

import id.sakip.kit.finding.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Payload of the event {@code IkmPublished}; a correction publishes it again with a higher {@code versi}. */
record IkmPublished(
        int tahun,
        int versi,
        String asal,
        BigDecimal nilai,
        String mutu,
        String kinerja,
        String metode,
        boolean bobotDibulatkan,
        BigDecimal nilaiSederhana,
        BigDecimal nilaiTertimbang,
        String instrumen,
        String dasarHukum,
        LocalDate tanggal,
        String sumber,
        List<Layanan> layanan,
        List<Unsur> unsurTerendah,
        IkmRincian.Survei survei,
        List<IkmRincian.Unsur> unsur,
        List<Finding> findings) {

    record Layanan(int no, String nama, BigDecimal nilai, Long responden, String mutu) {}

    record Unsur(String kode, String nama, BigDecimal nrr) {}

    static IkmPublished from(Ikm ikm, String dasarHukum) {
        Optional<IkmRincian> rincian = Optional.ofNullable(ikm.rincian());
        return new IkmPublished(
                ikm.tahun(),
                ikm.publication().versi(),
                ikm.asal().name(),
                ikm.nilai(),
                ikm.mutu(),
                ikm.kinerja(),
                ikm.metode().name(),
                ikm.bobotDibulatkan(),
                ikm.nilaiSederhana(),
                ikm.nilaiTertimbang(),
                ikm.instrumen(),
                dasarHukum,
                ikm.tanggal(),
                rincian.map(IkmRincian::distribusi)
                        .map(IkmRincian.Distribusi::sumber)
                        .orElse(null),
                ikm.layanan().stream()
                        .map(l -> new Layanan(l.no(), l.nama(), l.nilai(), l.responden(), l.mutu()))
                        .toList(),
                ikm.unsurTerendah().stream()
                        .map(u -> new Unsur(u.kode(), u.nama(), u.nrr()))
                        .toList(),
                rincian.map(IkmRincian::survei).orElse(null),
                rincian.map(IkmRincian::unsur).orElse(null),
                rincian.map(IkmRincian::findings).orElse(null));
    }
}
