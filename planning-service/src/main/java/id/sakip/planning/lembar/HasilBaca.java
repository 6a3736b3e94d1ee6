package id.sakip.planning.lembar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.http.BatchItem;
import id.sakip.planning.plan.domain.PlanKind;
import java.util.List;
import java.util.Map;

/**
 * What a workbook says.
 *
 * @param content in the form of a bundle file
 * @param alamat the cell behind each JSON pointer of the content
 * @param ditolak cells that could not be read
 */
public record HasilBaca(PlanKind jenis, ObjectNode content, Map<String, String> alamat, List<BatchItem> ditolak) {

    /** The cell of a place in the content, or of the nearest thing around it. */
    public String alamatDari(String pointer) {
        String at = pointer.replaceAll("/(id|ref)$", "").replaceAll("/parentId$", "/parentRef");
        while (!at.isEmpty()) {
            String cell = alamat.get(at);
            if (cell != null) {
                return cell;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return pointer;
    }
}
