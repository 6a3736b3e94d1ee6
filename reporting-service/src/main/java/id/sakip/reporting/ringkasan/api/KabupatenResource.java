package id.sakip.reporting.ringkasan.api;

import id.sakip.kit.http.Cursor;
import id.sakip.kit.http.Page;
import id.sakip.kit.security.Roles;
import id.sakip.reporting.ringkasan.OpdRingkasan;
import id.sakip.reporting.ringkasan.RingkasanService;
import id.sakip.reporting.ringkasan.Watermark;
import id.sakip.reporting.ringkasan.WatermarkService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole kabupaten at a glance: headline figures of every OPD, always fresh, with a watermark that says how fresh. */
@Path("/v1/kabupaten/tahun/{tahun}/ringkasan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ringkasan")
public class KabupatenResource {
    private final RingkasanService ringkasan;
    private final WatermarkService watermark;

    KabupatenResource(RingkasanService ringkasan, WatermarkService watermark) {
        this.ringkasan = ringkasan;
        this.watermark = watermark;
    }

    /** @param next cursor of the following page; absent on the last */
    public record KabupatenResponse(int tahun, Watermark watermark, List<OpdRingkasan> opd, String next) {}

    @GET
    @RolesAllowed({Roles.BAPPEDA, Roles.INSPEKTORAT, Roles.ORGANISASI, Roles.BUPATI, Roles.ADMIN})
    public KabupatenResponse kabupaten(
            @PathParam("tahun") int tahun,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size) {
        String after = cursor == null ? "" : Cursor.decode(cursor, 1).get(0);
        Page<OpdRingkasan> page = Page.of(ringkasan.after(tahun, after, size), size, row -> Cursor.encode(row.opd()));
        return new KabupatenResponse(tahun, watermark.of(tahun), page.items(), page.next());
    }
}
