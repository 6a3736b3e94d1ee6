package id.sakip.planning.opd.domain;

import id.sakip.planning.shape.domain.Shape;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The form of an Opd. */
public final class OpdShape {
    public static final Pattern KODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    public static final int KODE_LENGTH = 60;
    private static final int MAX_ROWS = 300;
    private static final Pattern REF = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String REF_RULE = "pakai huruf, angka, dan . _ - saja, paling banyak 64 karakter";
    private static final int MAX_COUNT = 100_000;

    private final Shape shape;
    private final Set<String> unitRefs = new HashSet<>();

    private OpdShape(Shape shape) {
        this.shape = shape;
    }

    public static void check(Shape shape, String kode, Opd opd) {
        if (kode.length() > KODE_LENGTH || !KODE.matcher(kode).matches()) {
            shape.refuse("/kode", "pakai huruf kecil, angka, dan tanda hubung, misalnya kec-plandaan");
        }
        if (opd.kode() != null && !opd.kode().equals(kode)) {
            shape.refuse("/kode", "tidak sama dengan kode pada alamat");
        }
        new OpdShape(shape).checkAll(opd);
    }

    private void checkAll(Opd opd) {
        shape.requiredText("/nama", opd.nama(), Shape.NAME);
        shape.requiredText("/kabupaten", opd.kabupaten(), Shape.NAME);
        for (String[] field : new String[][] {
            {"/jenis", opd.jenis()}, {"/tipe", opd.tipe()}, {"/provinsi", opd.provinsi()}, {"/alamat", opd.alamat()}
        }) {
            shape.text(field[0], field[1], Shape.NAME);
        }
        shape.text("/dasarHukum", opd.dasarHukum(), Shape.PARAGRAPH);
        shape.between("/jumlahDesa", opd.jumlahDesa(), 0, MAX_COUNT);
        zone(shape, "/zonaWaktu", opd.zonaWaktu());
        shape.texts("/isuStrategis", opd.isuStrategis(), MAX_ROWS, Shape.PARAGRAPH);
        if (opd.atasan() != null) {
            shape.requiredText("/atasan/nama", opd.atasan().nama(), Shape.NAME);
            shape.requiredText("/atasan/jabatan", opd.atasan().jabatan(), Shape.NAME);
        }
        units(opd.unit());
        officials(opd.pejabat());
        resources(opd.sumberDaya());
        villages(opd.desa());
    }

    /** A name of the zone database, such as Asia/Jakarta; the three zones of Indonesia each have one. */
    public static void zone(Shape shape, String at, String zone) {
        if (!shape.requiredText(at, zone, KODE_LENGTH)) {
            return;
        }
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            shape.refuse(at, "zona waktu tidak dikenal; pakai Asia/Jakarta, Asia/Makassar, atau Asia/Jayapura");
        }
    }

    private void units(List<Unit> units) {
        if (!shape.atMost("/unit", units, MAX_ROWS)) {
            return;
        }
        Map<String, String> parents = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            String at = "/unit/" + i;
            Unit unit = units.get(i);
            if (!shape.required(at, unit)) {
                continue;
            }
            ref(at + "/ref", unit.ref(), unitRefs);
            parents.put(unit.ref(), unit.parentRef());
            shape.requiredText(at + "/nama", unit.nama(), Shape.NAME);
            shape.text(at + "/tugas", unit.tugas(), Shape.PARAGRAPH);
            shape.texts(at + "/fungsi", unit.fungsi(), MAX_ROWS, Shape.PARAGRAPH);
            shape.texts(at + "/sebutan", unit.sebutan(), MAX_ROWS, Shape.NAME);
        }
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i) != null && units.get(i).parentRef() != null) {
                parent("/unit/" + i + "/parentRef", units.get(i), parents);
            }
        }
    }

    private void parent(String at, Unit unit, Map<String, String> parents) {
        if (!unitRefs.contains(unit.parentRef())) {
            shape.refuse(at, "tidak ada unit dengan ref ini");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String up = unit.ref(); up != null; up = parents.get(up)) {
            if (!seen.add(up)) {
                shape.refuse(at, "susunan unit berputar");
                return;
            }
        }
    }

    private void officials(List<Pejabat> officials) {
        if (!shape.atMost("/pejabat", officials, MAX_ROWS)) {
            return;
        }
        Set<String> refs = new HashSet<>();
        for (int i = 0; i < officials.size(); i++) {
            String at = "/pejabat/" + i;
            Pejabat official = officials.get(i);
            if (!shape.required(at, official)) {
                continue;
            }
            ref(at + "/ref", official.ref(), refs);
            shape.requiredText(at + "/nama", official.nama(), Shape.NAME);
            shape.requiredText(at + "/jabatan", official.jabatan(), Shape.NAME);
            shape.text(at + "/pangkat", official.pangkat(), Shape.NAME);
            shape.text(at + "/golongan", official.golongan(), KODE_LENGTH);
            shape.required(at + "/status", official.status());
            shape.required(at + "/kategori", official.kategori());
            nip(at + "/nip", official.nip());
            if (official.unitRef() != null && !unitRefs.contains(official.unitRef())) {
                shape.refuse(at + "/unitRef", "tidak ada unit dengan ref ini");
            }
            if (official.dari() != null
                    && official.sampai() != null
                    && official.sampai().isBefore(official.dari())) {
                shape.refuse(at + "/sampai", "tidak boleh sebelum tanggal mulai");
            }
        }
    }

    private void nip(String at, String nip) {
        if (nip != null) {
            Nip.defectOf(nip).filter(Nip.Defect::certain).ifPresent(defect -> shape.refuse(at, defect.sentence()));
        }
    }

    private void resources(List<SumberDaya> years) {
        if (!shape.atMost("/sumberDaya", years, MAX_ROWS)) {
            return;
        }
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < years.size(); i++) {
            String at = "/sumberDaya/" + i;
            SumberDaya year = years.get(i);
            if (!shape.required(at, year)) {
                continue;
            }
            shape.required(at + "/tahun", year.tahun());
            shape.between(at + "/tahun", year.tahun(), 2000, 2100);
            if (!seen.add(year.tahun())) {
                shape.refuse(at + "/tahun", "tahun ini sudah disebut");
            }
            shape.between(at + "/pns", year.pns(), 0, MAX_COUNT);
            shape.between(at + "/honorer", year.honorer(), 0, MAX_COUNT);
            shape.between(at + "/komputer", year.komputer(), 0, MAX_COUNT);
            workloads(at + "/beban", year.beban());
        }
    }

    private void villages(List<Desa> villages) {
        if (!shape.atMost("/desa", villages, MAX_ROWS)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < villages.size(); i++) {
            String at = "/desa/" + i;
            Desa village = villages.get(i);
            if (!shape.required(at, village)) {
                continue;
            }
            if (shape.required(at + "/kode", village.kode())
                    && shape.matches(at + "/kode", village.kode(), REF, REF_RULE)
                    && !seen.add(village.kode())) {
                shape.refuse(at + "/kode", "kode sudah dipakai desa lain");
            }
            shape.requiredText(at + "/nama", village.nama(), Shape.NAME);
        }
    }

    private void workloads(String at, List<SumberDaya.Beban> rows) {
        if (!shape.atMost(at, rows, MAX_ROWS)) {
            return;
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            SumberDaya.Beban row = rows.get(i);
            if (!shape.required(at + "/" + i, row)) {
                continue;
            }
            if (shape.required(at + "/" + i + "/indicatorId", row.indicatorId()) && !seen.add(row.indicatorId())) {
                shape.refuse(at + "/" + i + "/indicatorId", "indikator ini sudah disebut");
            }
            count(at + "/" + i + "/kebutuhan", row.kebutuhan());
            count(at + "/" + i + "/tersedia", row.tersedia());
        }
    }

    private void count(String at, BigDecimal number) {
        if (shape.required(at, number) && shape.decimal(at, number) && number.signum() < 0) {
            shape.refuse(at, "tidak boleh negatif");
        }
    }

    private void ref(String at, String ref, Set<String> seen) {
        if (shape.required(at, ref) && shape.matches(at, ref, REF, REF_RULE) && !seen.add(ref)) {
            shape.refuse(at, "ref sudah dipakai baris lain");
        }
    }
}
