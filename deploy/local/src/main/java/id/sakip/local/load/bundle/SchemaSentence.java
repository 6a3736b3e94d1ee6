package id.sakip.local.load.bundle;

import com.networknt.schema.ValidationMessage;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says in Indonesian what a schema keyword objects to. */
final class SchemaSentence {
    private SchemaSentence() {}

    static String of(ValidationMessage message) {
        String property = message.getProperty();
        return switch (message.getType()) {
            case "required", "dependentRequired" -> "isian \"" + property + "\" wajib ada.";
            case "additionalProperties" -> "isian \"" + property + "\" tidak dikenal.";
            case "type" -> "jenis isian salah: " + arguments(message) + ".";
            case "enum" -> "harus salah satu dari " + arguments(message) + ".";
            case "const" -> "harus bernilai " + arguments(message) + ".";
            case "pattern" -> "bentuk isian tidak sesuai pola " + arguments(message) + ".";
            case "format" -> "bukan tanggal yang sah (tahun-bulan-hari).";
            case "minLength", "minItems", "minProperties" -> "tidak boleh kosong.";
            case "maxLength", "maxItems" -> "terlalu panjang, paling banyak " + arguments(message) + ".";
            case "minimum", "exclusiveMinimum" -> "terlalu kecil, batasnya " + arguments(message) + ".";
            case "maximum" -> "terlalu besar, batasnya " + arguments(message) + ".";
            case "uniqueItems" -> "memuat isian yang sama dua kali.";
            case "oneOf" -> "tidak sesuai dengan satu pun bentuk yang diperbolehkan.";
            case "not" -> "memuat isian yang tidak boleh bersama.";
            default -> "tidak sesuai aturan \"" + message.getType() + "\".";
        };
    }

    private static String arguments(ValidationMessage message) {
        Object[] arguments = message.getArguments();
        return arguments == null
                ? ""
                : Arrays.stream(arguments).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
