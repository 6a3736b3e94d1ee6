package id.sakip.planning.opd.api;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.http.Page;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.Roles;
import id.sakip.planning.opd.NipView;
import id.sakip.planning.opd.OpdFindings;
import id.sakip.planning.opd.OpdService;
import id.sakip.planning.opd.OpdSummary;
import id.sakip.planning.opd.domain.Desa;
import id.sakip.planning.opd.domain.Opd;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "OPD")
@RolesAllowed({
    Roles.OPERATOR_OPD,
    Roles.VERIFIKATOR_OPD,
    Roles.KEPALA_OPD,
    Roles.PETUGAS_LAPANGAN,
    Roles.BAPPEDA,
    Roles.INSPEKTORAT,
    Roles.ORGANISASI,
    Roles.BUPATI,
    Roles.ADMIN
})
public class OpdResource {
    private final OpdService service;
    private final OpdFindings findings;
    private final NipView nips;
    private final Clock clock;

    OpdResource(OpdService service, OpdFindings findings, NipView nips, Clock clock) {
        this.service = service;
        this.findings = findings;
        this.nips = nips;
        this.clock = clock;
    }

    @GET
    @Path("/opd")
    public Page<OpdSummary> listOpd(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int limit) {
        return service.list(cursor, limit);
    }

    @GET
    @Path("/opd/{kode}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Opd.class)))
    public Response readOpd(@PathParam("kode") String kode) {
        OpdService.Versioned found = service.read(kode);
        return Response.ok(nips.masked(found.opd()))
                .header(HttpHeaders.ETAG, Preconditions.etag(found.version()))
                .build();
    }

    @GET
    @Path("/opd/{kode}/findings")
    public List<Finding> findingsOfOpd(@PathParam("kode") String kode) {
        return findings.of(service.read(kode).opd(), LocalDate.now(clock));
    }

    @GET
    @Path("/opd/{kode}/desa")
    public List<Desa> listDesa(@PathParam("kode") String kode) {
        return service.read(kode).opd().desa();
    }

    @PUT
    @Path("/opd/{kode}")
    @RolesAllowed(Roles.BAPPEDA)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Opd.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Opd.class)))
    public Response registerOpd(
            @PathParam("kode") String kode, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull Opd opd) {
        OpdService.Registration done = service.registerOpd(kode, opd, ifMatch);
        return Response.status(done.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(nips.masked(done.opd()))
                .header(HttpHeaders.ETAG, Preconditions.etag(done.version()))
                .build();
    }
}
