package id.sakip.reporting.narasi.api;

import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import id.sakip.reporting.narasi.NarasiService;
import id.sakip.reporting.narasi.NarasiView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Narrative sections of the LKjIP. */
@Path("/v1/opd/{kode}/tahun/{tahun}/lkjip/narasi")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lkjip")
public class NarasiResource {
    private final NarasiService narasi;
    private final CurrentUser user;

    NarasiResource(NarasiService narasi, CurrentUser user) {
        this.narasi = narasi;
        this.user = user;
    }

    @GET
    @RolesAllowed({
        Roles.OPERATOR_OPD,
        Roles.VERIFIKATOR_OPD,
        Roles.KEPALA_OPD,
        Roles.BAPPEDA,
        Roles.INSPEKTORAT,
        Roles.ORGANISASI,
        Roles.BUPATI,
        Roles.ADMIN
    })
    public List<NarasiView> list(@PathParam("kode") String kode, @PathParam("tahun") int tahun) {
        user.requireOpd(kode);
        return narasi.list(kode, tahun);
    }

    @GET
    @Path("/{section}")
    @RolesAllowed({
        Roles.OPERATOR_OPD,
        Roles.VERIFIKATOR_OPD,
        Roles.KEPALA_OPD,
        Roles.BAPPEDA,
        Roles.INSPEKTORAT,
        Roles.ORGANISASI,
        Roles.BUPATI,
        Roles.ADMIN
    })
    public RestResponse<NarasiView> get(
            @PathParam("kode") String kode, @PathParam("tahun") int tahun, @PathParam("section") String section) {
        user.requireOpd(kode);
        return withEtag(narasi.get(kode, tahun, section));
    }

    /** Writes a section. A section that exists needs If-Match, unless nothing changes. */
    @PUT
    @Path("/{section}")
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    public RestResponse<NarasiView> write(
            @PathParam("kode") String kode,
            @PathParam("tahun") int tahun,
            @PathParam("section") String section,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull NarasiRequest request) {
        user.requireOpd(kode);
        return withEtag(narasi.write(kode, tahun, section, ifMatch, request.paragraphs()));
    }

    private static RestResponse<NarasiView> withEtag(NarasiView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Preconditions.etag(view.version()))
                .build();
    }
}
