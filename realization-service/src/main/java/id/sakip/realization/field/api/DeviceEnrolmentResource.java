package id.sakip.realization.field.api;

import id.sakip.kit.security.Roles;
import id.sakip.realization.field.Device;
import id.sakip.realization.field.DeviceService;
import id.sakip.realization.field.FieldUser;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a phone gets in. */
@Path("/v1/devices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "field monitoring (mobile)")
public class DeviceEnrolmentResource {
    private final DeviceService devices;
    private final FieldUser user;

    DeviceEnrolmentResource(DeviceService devices, FieldUser user) {
        this.devices = devices;
        this.user = user;
    }

    /** @param label what the officer calls his phone */
    @Schema(name = "EnrolDeviceRequest")
    public record EnrolRequest(@NotBlank @Size(max = 120) String label) {}

    @Schema(name = "RenewDeviceRequest")
    public record RenewRequest(@NotBlank @Size(max = 200) String renewalToken) {}

    /**
     * What the device needs from now on; told once.
     *
     * @param token for {@code Authorization: Device <token>}
     * @param renewalToken to be traded, once, for a new pair
     * @param enrolmentEnds after this the officer signs in again
     */
    @Schema(name = "DeviceTokens")
    public record TokensResponse(UUID id, String token, Instant tokenEnds, String renewalToken, Instant enrolmentEnds) {
        static TokensResponse of(DeviceService.Issued issued) {
            Device device = issued.device();
            return new TokensResponse(
                    device.id(), issued.token(), device.tokenEnds(), issued.renewal(), device.enrolmentEnds());
        }
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PETUGAS_LAPANGAN)
    @Operation(summary = "Enrol this phone; the phone makes the id", description = """
                    The officer signs in once; from then on the phone calls with Authorization: Device <token>, as this officer \
                    in his OPD. The token lives an hour, the renewal token is traded for a new pair at any time within 30 \
                    days. Enrolling again voids what was issued before.""")
    public TokensResponse enrol(@PathParam("id") UUID id, @NotNull @Valid EnrolRequest request) {
        return TokensResponse.of(devices.enrol(id, user.opd(), request.label()));
    }

    @POST
    @Path("/token")
    @PermitAll
    @Operation(summary = "Trade the renewal token for a new pair", description = """
                    When the answer was lost, the same renewal token may be sent again until a token of the new pair was used. \
                    Used after that, it was stolen: the device is revoked and the officer signs in again.""")
    public TokensResponse renew(@NotNull @Valid RenewRequest request) {
        return TokensResponse.of(devices.renew(request.renewalToken()));
    }
}
