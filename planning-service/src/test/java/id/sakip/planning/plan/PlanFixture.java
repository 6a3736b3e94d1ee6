package id.sakip.planning.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.kit.event.EventJson;
import id.sakip.planning.plan.api.IkuRequest;
import id.sakip.planning.plan.api.PerjanjianKinerjaRequest;
import id.sakip.planning.plan.api.TreeRequest;
import id.sakip.planning.plan.domain.AcrossYear;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.IkuFormula;
import id.sakip.planning.plan.domain.IkuIndicator;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.MeasuredBy;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.Origin;
import id.sakip.planning.plan.domain.Pihak;
import id.sakip.planning.plan.domain.PkProgram;
import id.sakip.planning.plan.domain.PkSasaran;
import id.sakip.planning.plan.domain.Polarity;
import id.sakip.planning.plan.domain.Value;
import id.sakip.planning.plan.domain.WithinYear;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A small kecamatan in the likeness of Plandaan 2022: two sasaran, two programs, and its known numbers. */
public final class PlanFixture {
    public static final Value NA = new Value(null, null, null, true);
    private final String opd;

    public PlanFixture(String opd) {
        this.opd = opd;
    }

    public UUID id(String ref) {
        return UUID.nameUUIDFromBytes((opd + "/" + ref).getBytes(StandardCharsets.UTF_8));
    }

    public static Value value(String number) {
        return new Value(new BigDecimal(number), null, null, false);
    }

    public static Map<Integer, Value> years(Object... yearAndNumber) {
        Map<Integer, Value> targets = new TreeMap<>();
        for (int i = 0; i < yearAndNumber.length; i += 2) {
            Object number = yearAndNumber[i + 1];
            targets.put((Integer) yearAndNumber[i], number instanceof Value na ? na : value(number.toString()));
        }
        return targets;
    }

    public static Map<Integer, BigDecimal> pagu(Object... yearAndAmount) {
        Map<Integer, BigDecimal> amounts = new TreeMap<>();
        for (int i = 0; i < yearAndAmount.length; i += 2) {
            amounts.put((Integer) yearAndAmount[i], new BigDecimal(yearAndAmount[i + 1].toString()));
        }
        return amounts;
    }

    public Indicator indicator(String ref, String nama, String satuan, Map<Integer, Value> targets) {
        return indicator(ref, nama, satuan, WithinYear.POSISI_AKHIR, AcrossYear.TERAKHIR, null, targets);
    }

    public Indicator count(String ref, String nama, String satuan, Map<Integer, Value> targets) {
        return indicator(ref, nama, satuan, WithinYear.ADITIF, AcrossYear.ADITIF, null, targets);
    }

    public Indicator indicator(
            String ref,
            String nama,
            String satuan,
            WithinYear withinYear,
            AcrossYear acrossYear,
            MeasuredBy measuredBy,
            Map<Integer, Value> targets) {
        return new Indicator(
                id(ref),
                ref,
                1,
                nama,
                satuan,
                null,
                null,
                null,
                Polarity.POSITIF,
                withinYear,
                acrossYear,
                2,
                measuredBy != null,
                measuredBy,
                null,
                new TreeMap<>(targets),
                null,
                null,
                false);
    }

    public Node node(
            String ref,
            String parent,
            Level level,
            String kode,
            String statement,
            Map<Integer, BigDecimal> pagu,
            Indicator... indicators) {
        return new Node(
                id(ref),
                ref,
                parent == null ? null : id(parent),
                level,
                kode,
                statement,
                null,
                null,
                null,
                List.of(),
                new TreeMap<>(pagu),
                List.of(indicators));
    }

    /** The Renstra after its revision, with the 6 rapat koordinasi for 2022 of table 6.1. */
    public List<Node> renstraNodes() {
        return List.of(
                node(
                        "T1",
                        null,
                        Level.TUJUAN,
                        null,
                        "Meningkatkan akuntabilitas dan kinerja birokrasi",
                        Map.of(),
                        indicator("T1#1", "Indeks Reformasi Birokrasi", "Indeks", years(2021, "66", 2022, "73.39"))),
                node(
                        "S1",
                        "T1",
                        Level.SASARAN,
                        null,
                        "Meningkatnya akuntabilitas dan kinerja kecamatan",
                        Map.of(),
                        indicator(
                                "S1#1",
                                "Nilai Evaluasi AKIP",
                                "Nilai",
                                WithinYear.POSISI_AKHIR,
                                AcrossYear.TERAKHIR,
                                MeasuredBy.AKIP,
                                years(2021, "70.01", 2022, "71"))),
                node(
                        "S2",
                        "T1",
                        Level.SASARAN,
                        null,
                        "Meningkatnya kualitas layanan kecamatan",
                        Map.of(),
                        indicator(
                                "S2#1",
                                "Indeks Kepuasan Masyarakat (IKM)",
                                "Nilai",
                                WithinYear.POSISI_AKHIR,
                                AcrossYear.TERAKHIR,
                                MeasuredBy.IKM,
                                years(2021, "92.67", 2022, "93.80"))),
                node(
                        "P1",
                        "S1",
                        Level.PROGRAM,
                        "7.01.01",
                        "Program Penunjang Urusan Pemerintahan Daerah",
                        Map.of(),
                        indicator(
                                "P1#1",
                                "Persentase rata-rata capaian kinerja aparatur",
                                "%",
                                years(2021, "100", 2022, "100"))),
                node(
                        "P1.K1",
                        "P1",
                        Level.KEGIATAN,
                        "7.01.01.2.01",
                        "Perencanaan, Penganggaran, dan Evaluasi Kinerja",
                        Map.of(),
                        indicator(
                                "P1.K1#1",
                                "Persentase dokumen perencanaan yang tersusun sesuai aturan",
                                "%",
                                years(2021, "100", 2022, "100"))),
                node(
                        "P1.K1.S1",
                        "P1.K1",
                        Level.SUB_KEGIATAN,
                        "7.01.01.2.01.01",
                        "Penyusunan Dokumen Perencanaan",
                        pagu(2021, "13296000", 2022, "1584400"),
                        count("P1.K1.S1#1", "Jumlah dokumen perencanaan", "Dokumen", years(2021, "3", 2022, "2"))),
                node(
                        "P1.K1.S2",
                        "P1.K1",
                        Level.SUB_KEGIATAN,
                        "7.01.01.2.01.06",
                        "Penyusunan Laporan Capaian Kinerja",
                        pagu(2021, "3551500", 2022, "1367500"),
                        count("P1.K1.S2#1", "Jumlah laporan capaian kinerja", "Laporan", years(2021, "5", 2022, "5"))),
                node(
                        "P1.K4",
                        "P1",
                        Level.KEGIATAN,
                        "7.01.01.2.06",
                        "Administrasi Umum Perangkat Daerah",
                        Map.of(),
                        indicator(
                                "P1.K4#1",
                                "Persentase pemenuhan pelayanan administrasi perkantoran",
                                "%",
                                years(2021, "100", 2022, "100"))),
                node(
                        "P1.K4.S6",
                        "P1.K4",
                        Level.SUB_KEGIATAN,
                        "7.01.01.2.06.09",
                        "Penyelenggaraan Rapat Koordinasi",
                        pagu(2021, "15000000", 2022, "4714000"),
                        count(
                                "P1.K4.S6#1",
                                "Jumlah laporan hasil rapat koordinasi",
                                "kali",
                                years(2021, "3", 2022, "6"))),
                node(
                        "P2",
                        "S2",
                        Level.PROGRAM,
                        "7.01.02",
                        "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
                        Map.of(),
                        indicator("P2#1", "Nilai PATEN Kecamatan", "Nilai", years(2021, "83", 2022, "83.25"))),
                node(
                        "P2.K1",
                        "P2",
                        Level.KEGIATAN,
                        "7.01.02.2.01",
                        "Koordinasi Penyelenggaraan Kegiatan Pemerintahan",
                        Map.of(),
                        indicator(
                                "P2.K1#1",
                                "Persentase pelayanan terpadu yang sesuai standar",
                                "%",
                                years(2021, "100", 2022, "100"))),
                node(
                        "P2.K1.S1",
                        "P2.K1",
                        Level.SUB_KEGIATAN,
                        "7.01.02.2.01.02",
                        "Peningkatan Efektivitas Pemerintahan",
                        pagu(2021, "13041100", 2022, "4733000"),
                        indicator(
                                "P2.K1.S1#1",
                                "Persentase pengajuan pelayanan yang diproses",
                                "%",
                                years(2021, "100", 2022, "100"))));
    }

    /** The Renja of 2022: the programs of the Renstra with that year only, 3 rapat koordinasi. */
    public List<Node> renjaNodes() {
        return renstraNodes().stream()
                .filter(node -> node.level().coded())
                .map(node -> inYear(node, 2022))
                .map(node -> node.ref().equals("P1.K4.S6") ? withTarget(node, "P1.K4.S6#1", 2022, value("3")) : node)
                .toList();
    }

    private Node inYear(Node node, int tahun) {
        TreeMap<Integer, BigDecimal> amounts = new TreeMap<>(node.pagu());
        amounts.keySet().retainAll(List.of(tahun));
        return replaced(
                node,
                amounts,
                node.indicators().stream()
                        .map(indicator -> {
                            TreeMap<Integer, Value> targets = new TreeMap<>(indicator.targets());
                            targets.keySet().retainAll(List.of(tahun));
                            return indicator.withTargets(targets, indicator.tribulan());
                        })
                        .toList());
    }

    public static Node withTarget(Node node, String indicatorRef, int tahun, Value target) {
        return replaced(
                node,
                new TreeMap<>(node.pagu()),
                node.indicators().stream()
                        .map(indicator -> {
                            TreeMap<Integer, Value> targets = new TreeMap<>(indicator.targets());
                            if (indicator.ref().equals(indicatorRef)) {
                                targets.put(tahun, target);
                            }
                            return indicator.withTargets(targets, indicator.tribulan());
                        })
                        .toList());
    }

    public static List<Node> change(List<Node> nodes, String ref, UnaryOperator<Node> change) {
        return nodes.stream()
                .map(node -> node.ref().equals(ref) ? change.apply(node) : node)
                .toList();
    }

    public static Node replaced(Node node, TreeMap<Integer, BigDecimal> pagu, List<Indicator> indicators) {
        return node.planned(pagu, indicators, null);
    }

    public static Node withKode(Node node, String kode) {
        return new Node(
                node.id(),
                node.ref(),
                node.parentId(),
                node.level(),
                kode,
                node.statement(),
                node.sasaran(),
                node.unitKerja(),
                node.lokasi(),
                node.supports(),
                new TreeMap<>(node.pagu()),
                node.indicators());
    }

    public DocumentHead head(String key, String label, int tahunAwal, int tahunAkhir) {
        return new DocumentHead(id(key), label, tahunAwal, tahunAkhir, null, null, null, Origin.SYSTEM, null, null);
    }

    public static DocumentHead revising(DocumentHead head, UUID revised, String reason) {
        return new DocumentHead(
                head.id(),
                head.label(),
                head.tahunAwal(),
                head.tahunAkhir(),
                revised,
                reason,
                head.dasarHukum(),
                head.origin(),
                head.number(),
                head.date());
    }

    public static DocumentHead archived(DocumentHead head, String number, LocalDate date) {
        return new DocumentHead(
                head.id(),
                head.label(),
                head.tahunAwal(),
                head.tahunAkhir(),
                head.revises(),
                head.reason(),
                head.dasarHukum(),
                Origin.ARCHIVE,
                number,
                date);
    }

    public TreeRequest renstra() {
        return new TreeRequest(head("renstra/murni", "murni", 2021, 2022), renstraNodes());
    }

    public TreeRequest renja() {
        return new TreeRequest(head("renja/2022/murni", "murni", 2022, 2022), renjaNodes());
    }

    public PerjanjianKinerjaRequest agreement() {
        return new PerjanjianKinerjaRequest(
                head("pk/2022/murni", "murni", 2022, 2022),
                "Jombang",
                new Pihak("Contoh Camat, S.H.", "197005101993021003", "Penata Tingkat I", "CAMAT CONTOH"),
                new Pihak("Contoh Bupati", null, null, "BUPATI CONTOH"),
                List.of("Pihak pertama berjanji akan mewujudkan target kinerja sesuai lampiran perjanjian ini."),
                List.of(new PkSasaran(null, id("S1"), null, List.of()), new PkSasaran(null, id("S2"), null, List.of())),
                List.of(
                        new PkProgram(null, id("P1"), null, null, "Meningkatnya kinerja aparatur", List.of(), null),
                        new PkProgram(null, id("P2"), null, null, null, List.of(), null)),
                null);
    }

    public IkuRequest iku() {
        List<IkuIndicator> rows = new ArrayList<>();
        rows.add(new IkuIndicator(
                id("S1#1"),
                null,
                1,
                "Meningkatnya akuntabilitas dan kinerja kecamatan",
                "Nilai Evaluasi AKIP",
                "Hasil evaluasi akuntabilitas kinerja oleh Inspektorat",
                new IkuFormula(IkuFormula.Type.NILAI, "Nilai Evaluasi AKIP tahun n", null, null),
                "Laporan Hasil Evaluasi",
                "Sekretaris Kecamatan",
                MeasuredBy.AKIP));
        rows.add(new IkuIndicator(
                id("P2.K1.S1#1"),
                null,
                2,
                "Meningkatnya kualitas layanan kecamatan",
                "Persentase pengajuan pelayanan yang diproses",
                "Pengajuan yang diproses dibandingkan pengajuan yang masuk",
                new IkuFormula(IkuFormula.Type.PERSENTASE, null, "pengajuan diproses", "pengajuan masuk"),
                "Register pelayanan",
                "Kasi Pelayanan",
                null));
        return new IkuRequest(head("iku/murni", "murni", 2021, 2022), rows);
    }

    public static String json(Object request) {
        try {
            return EventJson.MAPPER.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
