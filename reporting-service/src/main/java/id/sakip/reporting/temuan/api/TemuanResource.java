package id.sakip.reporting.temuan.api;

import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import id.sakip.reporting.temuan.DokumenCetakService;
import id.sakip.reporting.temuan.TemuanService;
import id.sakip.reporting.temuan.check.PrintedDocument;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Printed figures of old documents, and the findings they and the data give. */
@Path("/v1/opd/{kode}/tahun/{tahun}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "temuan")
public class TemuanResource {
    private final TemuanService findings;
    private final DokumenCetakService printed;
    private final CurrentUser user;

    TemuanResource(TemuanService findings, DokumenCetakService printed, CurrentUser user) {
        this.findings = findings;
        this.printed = printed;
        this.user = user;
    }

    @GET
    @Path("/temuan")
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
    public TemuanResponse findings(@PathParam("kode") String kode, @PathParam("tahun") int tahun) {
        user.requireOpd(kode);
        return TemuanResponse.of(findings.findings(kode, tahun));
    }

    @GET
    @Path("/dokumen-cetak")
    @RolesAllowed({
        Roles.OPERATOR_OPD,
        Roles.VERIFIKATOR_OPD,
        Roles.KEPALA_OPD,
        Roles.BAPPEDA,
        Roles.INSPEKTORAT,
        Roles.ORGANISASI,
        Roles.ADMIN
    })
    public RestResponse<PrintedDocument> printed(@PathParam("kode") String kode, @PathParam("tahun") int tahun) {
        user.requireOpd(kode);
        return withEtag(printed.get(kode, tahun));
    }

    /** Replaces the printed figures. Figures that exist need If-Match, unless nothing changes. */
    @PUT
    @Path("/dokumen-cetak")
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    public RestResponse<PrintedDocument> write(
            @PathParam("kode") String kode,
            @PathParam("tahun") int tahun,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull DokumenCetakRequest request) {
        user.requireOpd(kode);
        return withEtag(printed.write(kode, tahun, ifMatch, request.toDocument()));
    }

    private static RestResponse<PrintedDocument> withEtag(DokumenCetakService.Stored stored) {
        return RestResponse.ResponseBuilder.ok(stored.document())
                .header(HttpHeaders.ETAG, Preconditions.etag(stored.version()))
                .build();
    }
}
