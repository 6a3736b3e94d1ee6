package id.sakip.evaluation.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.evaluation.reference.domain.EvidenceKind;
import id.sakip.evaluation.reference.domain.IppInstrument;
import id.sakip.evaluation.reference.domain.LheTexts;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.reference.domain.Measure;
import id.sakip.evaluation.reference.domain.Scale;
import id.sakip.evaluation.reference.domain.SkmInstrument;
import id.sakip.evaluation.reference.domain.Validity;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.problem.Problem;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Scales, templates, instruments and weights as dated data with their legal basis, read from {@code reference/*.json} and
 * checked at start: a weight that does not sum or a scale with a gap keeps the service from starting.
 */
@Startup
@ApplicationScoped
public class ReferenceData {

    private static final ObjectMapper MAPPER =
            EventJson.MAPPER.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final List<Scale> scales = read("skala.json", new TypeReference<>() {});
    private final List<LkeTemplate> lke = read("lke.json", new TypeReference<>() {});
    private final List<EvidenceKind> evidenceKinds = read("bukti.json", new TypeReference<>() {});
    private final List<LheTexts> lheTexts = read("lhe.json", new TypeReference<>() {});
    private final List<SkmInstrument> skm = read("skm.json", new TypeReference<>() {});
    private final List<IppInstrument> ipp = read("ipp.json", new TypeReference<>() {});

    ReferenceData() {
        lke.forEach(this::check);
        skm.forEach(instrument -> scale(instrument.skala()));
        ipp.forEach(instrument -> scale(instrument.skala()));
    }

    public List<Scale> scales() {
        return scales;
    }

    public List<LkeTemplate> lke() {
        return lke;
    }

    public List<SkmInstrument> skm() {
        return skm;
    }

    public List<IppInstrument> ipp() {
        return ipp;
    }

    public List<EvidenceKind> evidenceKinds() {
        return evidenceKinds;
    }

    public Optional<EvidenceKind> evidenceKind(String kode) {
        return evidenceKinds.stream().filter(kind -> kind.kode().equals(kode)).findFirst();
    }

    public LheTexts lheTexts(int tahun) {
        return choose(null, tahun, lheTexts, LheTexts::id, LheTexts::validity, "LHE");
    }

    /** A template may only point at a scale of the AKIP and at kinds of evidence that exist. */
    public void check(LkeTemplate template) {
        if (scale(template.skalaPredikat()).ukuran() != Measure.AKIP) {
            throw new IllegalArgumentException("Skala %s bukan skala AKIP.".formatted(template.skalaPredikat()));
        }
        template.kriteria().stream()
                .flatMap(kriteria -> kriteria.bukti().stream())
                .filter(kode -> evidenceKind(kode).isEmpty())
                .findFirst()
                .ifPresent(kode -> {
                    throw new IllegalArgumentException("Jenis bukti %s tidak dikenal.".formatted(kode));
                });
    }

    public Scale scale(String id) {
        return named(id, scales, Scale::id);
    }

    /** A scale of this measure: the letters of another one would say nothing about its figures. */
    public Scale scale(String id, Measure ukuran) {
        return named(
                id, scales.stream().filter(scale -> scale.ukuran() == ukuran).toList(), Scale::id);
    }

    public LkeTemplate lke(String id, int tahun) {
        return choose(id, tahun, lke, LkeTemplate::id, LkeTemplate::validity, "LKE");
    }

    public SkmInstrument skm(String id, int tahun) {
        return choose(id, tahun, skm, SkmInstrument::id, SkmInstrument::validity, "SKM");
    }

    public IppInstrument ipp(String id, int tahun) {
        return choose(id, tahun, ipp, IppInstrument::id, IppInstrument::validity, "IPP");
    }

    /** Named explicitly, an old instrument may serve any year: archives were scored with what was at hand. */
    private static <T> T choose(
            String id,
            int tahun,
            List<T> items,
            Function<T, String> idOf,
            Function<T, Validity> validityOf,
            String kind) {
        if (id != null) {
            return named(id, items, idOf);
        }
        LocalDate endOfYear = LocalDate.of(tahun, Month.DECEMBER, 31);
        return items.stream()
                .filter(item -> validityOf.apply(item).covers(endOfYear))
                .findFirst()
                .orElseThrow(() -> Problem.of(422, "reference-not-in-force", kind, tahun));
    }

    private static <T> T named(String id, List<T> items, Function<T, String> idOf) {
        return items.stream()
                .filter(item -> idOf.apply(item).equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of(422, "reference-unknown", id)
                        .with("known", items.stream().map(idOf).toList()));
    }

    private static <T> List<T> read(String name, TypeReference<List<T>> type) {
        try (InputStream json = ReferenceData.class.getResourceAsStream("/reference/" + name)) {
            return List.copyOf(MAPPER.readValue(Objects.requireNonNull(json, name), type));
        } catch (IOException e) {
            throw new UncheckedIOException("reference data " + name + ": " + e.getMessage(), e);
        }
    }
}
