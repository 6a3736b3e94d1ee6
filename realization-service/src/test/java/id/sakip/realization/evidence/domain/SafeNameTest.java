package id.sakip.realization.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafeNameTest {
    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("Foto kegiatan.pdf", "Foto kegiatan.pdf"),
                Arguments.of("LAPORAN.PDF", "LAPORAN.pdf"),
                Arguments.of("../../etc/passwd", "passwd.pdf"),
                Arguments.of("..\\..\\windows\\system32\\cmd.exe", "cmd.exe.pdf"),
                Arguments.of("%2e%2e%2fetc", "_2e_2e_2fetc.pdf"),
                Arguments.of("nul\0byte.pdf", "nul_byte.pdf"),
                Arguments.of("a".repeat(300) + ".pdf", "a".repeat(120) + ".pdf"),
                Arguments.of("invoice\u202Efdp.exe", "invoice_fdp.exe.pdf"),
                Arguments.of("zero\u200Bwidth.pdf", "zero_width.pdf"),
                Arguments.of("CON", "bukti-CON.pdf"),
                Arguments.of("com1.pdf", "bukti-com1.pdf"),
                Arguments.of("a.pdf;.exe", "a.pdf_.exe.pdf"),
                Arguments.of("a\r\nContent-Type: html.pdf", "a__Content-Type_ html.pdf"),
                Arguments.of("<script>alert(1)</script>.pdf", "script_.pdf"),
                Arguments.of("...", "bukti.pdf"),
                Arguments.of(" . ", "bukti.pdf"),
                Arguments.of("/", "bukti.pdf"),
                Arguments.of("caf\u0065\u0301.pdf", "caf\u00e9.pdf"),
                Arguments.of("\uD83D\uDE00.pdf", "\uD83D\uDE00.pdf"),
                Arguments.of("=cmd|'/c calc'!A1.pdf", "c calc'!A1.pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nameIsALabelAndNeverAPath(String given, String expected) {
        assertThat(SafeName.of(given, FileKind.PDF)).isEqualTo(expected);
    }

    @Test
    void dispositionHasAPlainNameForOldClientsAndTheWholeOneForOthers() {
        assertThat(SafeName.disposition("Notulen \"rapat\" – café.pdf"))
                .isEqualTo("attachment; filename=\"Notulen _rapat_ _ cafe_.pdf\"; filename*=UTF-8''"
                        + "Notulen%20%22rapat%22%20%E2%80%93%20caf%C3%A9.pdf");
    }
}
