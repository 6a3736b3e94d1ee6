package id.sakip.planning.kebijakan.domain;

import id.sakip.planning.kebijakan.domain.Policy.Band;
import id.sakip.planning.kebijakan.domain.Policy.Scale;
import id.sakip.planning.opd.domain.OpdShape;
import id.sakip.planning.shape.domain.Shape;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The form of a Policy: dated, with a legal basis, and scales in which every number has at most one predikat. */
public final class PolicyShape {
    private static final Pattern TOKEN = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final String TOKEN_RULE = "pakai huruf besar, angka, dan garis bawah, misalnya TRIBULAN";
    private static final Pattern NAME_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int MAX_ROWS = 50;
    private static final int MAX_DECIMALS = 6;
    private static final int MAX_DAY = 31;

    private final Shape shape;

    private PolicyShape(Shape shape) {
        this.shape = shape;
    }

    public static void check(Shape shape, Policy policy) {
        new PolicyShape(shape).checkAll(policy);
    }

    private void checkAll(Policy policy) {
        if (shape.required("/id", policy.id())) {
            shape.matches("/id", policy.id(), NAME_ID, "pakai huruf, angka, dan . _ - saja");
        }
        if (shape.required("/berlakuMulai", policy.berlakuMulai())) {
            shape.between("/berlakuMulai", policy.berlakuMulai().getYear(), 2000, 2100);
            if (policy.berlakuSampai() != null && policy.berlakuSampai().isBefore(policy.berlakuMulai())) {
                shape.refuse("/berlakuSampai", "tidak boleh sebelum berlakuMulai");
            }
        }
        shape.requiredText("/dasarHukum", policy.dasarHukum(), Shape.PARAGRAPH);
        OpdShape.zone(shape, "/zonaWaktu", policy.zonaWaktu());
        token("/periodLabel", policy.periodLabel());
        shape.required("/negativeFormula", policy.negativeFormula());
        token("/averaging", policy.averaging());
        token("/efficiencyMethod", policy.efficiencyMethod());
        token("/skmUnitMethod", policy.skmUnitMethod());
        shape.decimal("/capUpper", policy.capUpper());
        shape.decimal("/capLower", policy.capLower());
        if (policy.capUpper() != null
                && policy.capLower() != null
                && policy.capUpper().compareTo(policy.capLower()) < 0) {
            shape.refuse("/capUpper", "tidak boleh di bawah capLower");
        }
        if (shape.required("/lkjipDeadline", policy.lkjipDeadline())) {
            day(
                    "/lkjipDeadline",
                    policy.lkjipDeadline().month(),
                    policy.lkjipDeadline().day());
        }
        scales(policy.scales());
        if (policy.accountingBasis() != null) {
            token("/accountingBasis", policy.accountingBasis());
        }
        explanations(policy);
        if (policy.rounding() != null) {
            shape.required("/rounding/decimals", policy.rounding().decimals());
            shape.between("/rounding/decimals", policy.rounding().decimals(), 0, MAX_DECIMALS);
            shape.required("/rounding/roundFirst", policy.rounding().roundFirst());
        }
        deadlines(policy.deadlines());
        shape.between("/monthlyDeadlineDay", policy.monthlyDeadlineDay(), 1, MAX_DAY);
    }

    private void explanations(Policy policy) {
        percentage("/explanationBelow", policy.explanationBelow());
        percentage("/explanationAbove", policy.explanationAbove());
        if (policy.explanationBelow() != null
                && policy.explanationAbove() != null
                && policy.explanationAbove().compareTo(policy.explanationBelow()) < 0) {
            shape.refuse("/explanationAbove", "tidak boleh di bawah explanationBelow");
        }
    }

    private void percentage(String at, BigDecimal percent) {
        if (percent != null && shape.decimal(at, percent) && percent.signum() < 0) {
            shape.refuse(at, "tidak boleh negatif");
        }
    }

    private void deadlines(List<Policy.DocumentDeadline> deadlines) {
        if (!shape.atMost("/deadlines", deadlines, MAX_ROWS)) {
            return;
        }
        Set<Policy.DocumentDeadline.Subject> seen = new HashSet<>();
        for (int i = 0; i < deadlines.size(); i++) {
            String at = "/deadlines/" + i;
            Policy.DocumentDeadline deadline = deadlines.get(i);
            if (!shape.required(at, deadline)) {
                continue;
            }
            if (shape.required(at + "/document", deadline.document()) && !seen.add(deadline.document())) {
                shape.refuse(at + "/document", "sudah disebut pada baris lain");
            }
            day(at, deadline.month(), deadline.day());
        }
    }

    private void token(String at, String token) {
        if (shape.required(at, token)) {
            shape.matches(at, token, TOKEN, TOKEN_RULE);
        }
    }

    private void day(String at, Integer month, Integer day) {
        boolean given = shape.required(at + "/month", month);
        given &= shape.required(at + "/day", day);
        if (!given) {
            return;
        }
        try {
            MonthDay.of(month, day);
        } catch (DateTimeException noSuchDay) {
            shape.refuse(at, "tanggal ini tidak ada");
        }
    }

    private void scales(List<Scale> scales) {
        if (!shape.atMost("/scales", scales, MAX_ROWS)) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < scales.size(); i++) {
            String at = "/scales/" + i;
            Scale scale = scales.get(i);
            if (!shape.required(at, scale)) {
                continue;
            }
            if (shape.required(at + "/id", scale.id())
                    && shape.matches(at + "/id", scale.id(), NAME_ID, "pakai huruf, angka, dan . _ - saja")
                    && !ids.add(scale.id())) {
                shape.refuse(at + "/id", "id sudah dipakai skala lain");
            }
            shape.requiredText(at + "/nama", scale.nama(), Shape.NAME);
            shape.text(at + "/dasarHukum", scale.dasarHukum(), Shape.PARAGRAPH);
            bands(at + "/bands", scale.bands());
        }
    }

    private void bands(String at, List<Band> bands) {
        if (!shape.atMost(at, bands, MAX_ROWS)) {
            return;
        }
        if (bands.isEmpty()) {
            shape.refuse(at, "wajib berisi paling sedikit satu rentang");
        }
        int before = shape.errors().size();
        for (int i = 0; i < bands.size(); i++) {
            String pointer = at + "/" + i;
            Band band = bands.get(i);
            if (!shape.required(pointer, band)) {
                continue;
            }
            shape.requiredText(pointer + "/label", band.label(), Shape.NAME);
            shape.text(pointer + "/sebutan", band.sebutan(), Shape.NAME);
            shape.required(pointer + "/minInclusive", band.minInclusive());
            shape.required(pointer + "/maxInclusive", band.maxInclusive());
            shape.decimal(pointer + "/min", band.min());
            shape.decimal(pointer + "/max", band.max());
            if (band.min() != null && band.max() != null && band.max().compareTo(band.min()) < 0) {
                shape.refuse(pointer + "/max", "tidak boleh di bawah min");
            }
        }
        if (shape.errors().size() == before) {
            overlap(at, bands);
        }
    }

    /** Sorted by lower bound, no band may begin before the one below it has ended. */
    private void overlap(String at, List<Band> bands) {
        List<Band> sorted = bands.stream()
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Band::min, Comparator.nullsFirst(BigDecimal::compareTo))
                        .thenComparing(Band::max, Comparator.nullsLast(BigDecimal::compareTo)))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Band lower = sorted.get(i - 1);
            Band upper = sorted.get(i);
            if (lower.max() == null
                    || upper.min() == null
                    || upper.min().compareTo(lower.max()) < 0
                    || upper.min().compareTo(lower.max()) == 0 && upper.minInclusive() && lower.maxInclusive()) {
                shape.refuse(at, "rentang " + lower.label() + " dan " + upper.label() + " bertumpuk");
            }
        }
    }
}
