package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.evaluation.survei.Kanal;
import id.sakip.evaluation.survei.KanalService;
import id.sakip.evaluation.survei.QrCode;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ways into a survey without login. */
@Path("/v1/opd/{kode}/survei/{id}/kanal")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Survei")
@RolesAllowed({Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD, Roles.ORGANISASI})
public class KanalResource {

    static final String KODE = "[A-Za-z0-9_-]{1,60}";

    private final KanalService service;
    private final Idempotency idempotency;
    private final CurrentUser user;

    KanalResource(KanalService service, Idempotency idempotency, CurrentUser user) {
        this.service = service;
        this.idempotency = idempotency;
        this.user = user;
    }

    private record Command(String operation, String kode, UUID survei, KanalRequest body) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listKanal", summary = "The channels of a survey with their codes")
    public List<KanalResponse> list(@PathParam("kode") @KodeOpd String kode, @PathParam("id") UUID id) {
        user.requireOpd(kode);
        return service.findOfSurvei(kode, id).stream().map(this::response).toList();
    }

    @POST
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.ORGANISASI})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openKanal", summary = "Open a channel: link, QR code or kiosk")
    @APIResponseSchema(value = KanalResponse.class, responseCode = "201")
    public Response open(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("id") UUID id,
            @NotNull @Valid KanalRequest request) {
        user.requireOpd(kode);
        return idempotency.once(key, new Command("openKanal", kode, id, request), () -> Response.created(
                        URI.create("/v1/opd/%s/survei/%s/kanal".formatted(kode, id)))
                .entity(response(service.open(kode, id, request.jenis(), request.layanan(), request.keterangan())))
                .build());
    }

    @POST
    @Path("/{kanal}/revoke")
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.ORGANISASI})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "revokeKanal", summary = "Take a channel back: its code opens nothing any more")
    public KanalResponse revoke(
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("id") UUID id,
            @PathParam("kanal") @Pattern(regexp = KODE) String kanal) {
        user.requireOpd(kode);
        return response(service.revoke(kode, id, kanal));
    }

    @GET
    @Path("/{kanal}/qr.svg")
    @Produces("image/svg+xml")
    @Operation(operationId = "getKanalQrSvg", summary = "The address of the form as a QR code, for print in any size")
    public String svg(
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("id") UUID id,
            @PathParam("kanal") @Pattern(regexp = KODE) String kanal) {
        return qr(kode, id, kanal).svg();
    }

    @GET
    @Path("/{kanal}/qr.png")
    @Produces("image/png")
    @Operation(operationId = "getKanalQrPng", summary = "The address of the form as a QR code, as a picture")
    public byte[] png(
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("id") UUID id,
            @PathParam("kanal") @Pattern(regexp = KODE) String kanal) {
        return qr(kode, id, kanal).png();
    }

    private QrCode qr(String kode, UUID id, String kanal) {
        user.requireOpd(kode);
        return new QrCode(service.url(service.find(kode, id, kanal)));
    }

    private KanalResponse response(Kanal kanal) {
        return KanalResponse.from(kanal, service.url(kanal));
    }
}
