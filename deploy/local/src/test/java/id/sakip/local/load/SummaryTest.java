package id.sakip.local.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    @Test
    void figuresOfIndicatorsAreCalledByTheIndicatorsOfTheOpd() throws IOException {
        Path lkjip = Files.writeString(directory.resolve("lkjip.json"), """
                {"tables": [{"id": "3.1", "rows": [
                  {"key": "S1#1", "kind": "DATA", "cells": [
                    {"key": "indikator", "text": "Nilai SKM", "value": null}, {"key": "capaian", "text": "-", "value": null}]},
                  {"key": "S2#1", "kind": "DATA", "cells": [
                    {"key": "indikator", "text": "Desa tertib", "value": null},
                    {"key": "capaian", "text": "97,50%", "value": 97.5}]},
                  {"key": "rata-rata", "kind": "TOTAL", "cells": [
                    {"key": "indikator", "text": "Rata-rata", "value": null},
                    {"key": "capaian", "text": "97,50%", "value": 97.5}]}]}]}
                """);
        JsonNode document = JSON.readTree("{\"opd\": \"kec-contoh\", \"tahun\": 2022}");
        JsonNode content = Summary.ofLkjip(document, Map.of("json", lkjip), JSON.createObjectNode())
                .content();
        List<String> figures = new ArrayList<>();
        content.path("figures")
                .forEach(figure -> figures.add(figure.path("label").asText() + " = "
                        + figure.path("text").asText() + " ("
                        + figure.path("row").asText() + ")"));
        assertEquals(
                List.of("Capaian: Desa tertib = 97,50% (S2#1)", "Rata-rata capaian IKU = 97,50% (rata-rata)"), figures);
    }
}
