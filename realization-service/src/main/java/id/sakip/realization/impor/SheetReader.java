package id.sakip.realization.impor;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import id.sakip.realization.impor.domain.SheetRow;
import id.sakip.realization.impor.domain.UnreadableSheet;
import id.sakip.realization.impor.domain.UnreadableSheet.Why;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads CSV and XLSX, told apart by their content: what the sender calls the file does not matter. */
@ApplicationScoped
class SheetReader {
    static final int MAX_BYTES = 4 * 1024 * 1024;
    static final int MAX_ROWS = 20_000;
    static final int MAX_COLUMNS = 60;
    static final int MAX_CELL = 2_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    List<SheetRow> read(byte[] file) {
        if (file == null || file.length == 0) {
            throw new UnreadableSheet(Why.EMPTY);
        }
        if (file.length > MAX_BYTES) {
            throw new UnreadableSheet(Why.TOO_LARGE);
        }
        if (startsWith(file, OLE2)) {
            throw new UnreadableSheet(Why.ENCRYPTED_OR_OLD);
        }
        return startsWith(file, ZIP) ? XlsxReader.read(file) : csv(text(file));
    }

    private static List<SheetRow> csv(String text) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        List<SheetRow> rows = new ArrayList<>();
        try (MappingIterator<String[]> lines =
                CSV.readerFor(String[].class).with(schema).readValues(text)) {
            while (lines.hasNext()) {
                String[] cells = lines.next();
                limit(rows.size(), cells.length);
                for (String cell : cells) {
                    if (cell != null && cell.length() > MAX_CELL) {
                        throw new UnreadableSheet(Why.TOO_LARGE);
                    }
                }
                rows.add(new SheetRow(
                        rows.size() + 1,
                        Arrays.stream(cells).map(c -> c == null ? "" : c).toList()));
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnreadableSheet unreadable ? unreadable : new UnreadableSheet(Why.NOT_A_SPREADSHEET);
        }
        return rows;
    }

    static void limit(int rows, int columns) {
        if (rows >= MAX_ROWS || columns > MAX_COLUMNS) {
            throw new UnreadableSheet(Why.TOO_LARGE);
        }
    }

    /** Spreadsheets of an Indonesian office separate by semicolon, those of others by comma or tab. */
    private static char separator(String text) {
        String start = text.substring(0, Math.min(text.length(), MAX_CELL));
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(start, candidate) > count(start, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableSheet(Why.NOT_A_SPREADSHEET);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableSheet(Why.NOT_A_SPREADSHEET);
        }
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }
}
