package id.sakip.planning.nomenklatur;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import id.sakip.kit.problem.Problem;
import id.sakip.planning.nomenklatur.domain.NomenclatureImport.Line;
import id.sakip.planning.nomenklatur.domain.NomenclatureImport.Refusal;
import id.sakip.planning.nomenklatur.domain.NomenclatureLine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes a CSV file apart into lines: comma or semicolon, with or without a byte order mark, quoted as RFC 4180 says. */
final class NomenclatureCsv {
    private static final int MAX_BYTES = 4_000_000;
    private static final int MAX_LINES = 20_000;
    private static final String UTF8_MARK = "\uFEFF";
    private static final ObjectReader READER = new CsvMapper()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .readerFor(String[].class);

    private NomenclatureCsv() {}

    /** @throws Problem 400 when the file as a whole cannot be read, 413 when it is too large */
    static List<Line> read(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw Problem.of(413, "csv-too-large", MAX_BYTES / 1_000_000, MAX_LINES);
        }
        List<String[]> rows = rows(text(file));
        List<String> header = rows.isEmpty() ? List.of() : List.of(rows.get(0));
        if (!header.containsAll(NomenclatureLine.REQUIRED)
                || !NomenclatureLine.COLUMNS.containsAll(header)
                || header.stream().distinct().count() < header.size()) {
            throw Problem.of(400, "csv-header", String.join(", ", NomenclatureLine.COLUMNS));
        }
        if (rows.size() - 1 > MAX_LINES) {
            throw Problem.of(413, "csv-too-large", MAX_BYTES / 1_000_000, MAX_LINES);
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            lines.add(line(i + 1, header, rows.get(i)));
        }
        return lines;
    }

    private static Line line(int number, List<String> header, String[] row) {
        if (row.length > header.size()) {
            Refusal refusal = new Refusal(
                    "too-many-cells",
                    "kode",
                    "Baris ini memuat " + row.length + " sel, sedangkan judulnya " + header.size() + ".",
                    "Apit isi yang memuat pemisah dengan tanda kutip.");
            return new Line(number, null, List.of(), refusal);
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            if (!row[i].isBlank()) {
                cells.put(header.get(i), row[i]);
            }
        }
        return NomenclatureLine.read(number, cells);
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(UTF8_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw Problem.of(400, "csv-unreadable");
        }
    }

    private static List<String[]> rows(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char separator = first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try (MappingIterator<String[]> rows = READER.with(schema).readValues(text)) {
            return rows.readAll();
        } catch (IOException broken) {
            throw Problem.of(400, "csv-unreadable");
        }
    }
}
