package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.ikm.api.IkmResponse;
import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.evaluation.survei.HasilService;
import id.sakip.evaluation.survei.SkmPublicationService;
import id.sakip.evaluation.survei.SurveiHasil;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a survey says, and its publication. */
@Path("/v1/opd/{kode}/survei/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Survei")
public class HasilResource {

    private final HasilService hasilService;
    private final SkmPublicationService publicationService;
    private final Idempotency idempotency;
    private final CurrentUser user;

    HasilResource(
            HasilService hasilService,
            SkmPublicationService publicationService,
            Idempotency idempotency,
            CurrentUser user) {
        this.hasilService = hasilService;
        this.publicationService = publicationService;
        this.idempotency = idempotency;
        this.user = user;
    }

    private record Command(String operation, String kode, UUID survei, TerbitkanSkmRequest body) {}

    @GET
    @Path("/hasil")
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
    @Operation(
            operationId = "getHasil",
            summary =
                    "What the survey says now, computed from the answers; the OPD itself sees figures once it is closed")
    public HasilResponse hasil(
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("id") UUID id,
            @QueryParam("tanpaDitandai") @DefaultValue("false") boolean tanpaDitandai) {
        user.requireOpd(kode);
        SurveiHasil hasil = hasilService.compute(kode, id, tanpaDitandai);
        return hasil.isClosed() || user.seesEveryOpd() ? HasilResponse.from(hasil) : HasilResponse.progressOf(hasil);
    }

    @POST
    @Path("/publish")
    @RolesAllowed(Roles.ORGANISASI)
    @Operation(
            operationId = "publishSurvei",
            summary = "Publish the IKM of a closed survey; publishes IkmPublished, again for each correction")
    @APIResponseSchema(value = IkmResponse.class, responseCode = "201")
    public Response publish(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("id") UUID id,
            @NotNull @Valid TerbitkanSkmRequest request) {
        return idempotency.once(key, new Command("publishSurvei", kode, id, request), () -> {
            IkmResponse ikm = IkmResponse.from(publicationService.publish(kode, id, request.toTerbitan()));
            return Response.created(URI.create("/v1/opd/%s/tahun/%d/ikm".formatted(kode, ikm.tahun())))
                    .entity(ikm)
                    .build();
        });
    }
}
