package id.sakip.realization.field.api;

import id.sakip.kit.security.Roles;
import id.sakip.realization.field.Device;
import id.sakip.realization.field.DeviceService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Enrolled phones of an OPD. */
@Path("/v1/opd/{kode}/devices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "field monitoring (mobile)")
public class DeviceResource {
    private final DeviceService devices;

    DeviceResource(DeviceService devices) {
        this.devices = devices;
    }

    @Schema(name = "RevokeDeviceRequest")
    public record RevokeRequest(@NotBlank @Size(max = 500) String reason) {}

    @Schema(name = "Device")
    public record DeviceResponse(
            UUID id,
            String officer,
            String label,
            Instant enrolledAt,
            Instant enrolmentEnds,
            Instant lastSeenAt,
            Instant revokedAt,
            String revokeReason) {
        static DeviceResponse of(Device device) {
            return new DeviceResponse(
                    device.id(),
                    device.officer(),
                    device.label(),
                    device.enrolledAt(),
                    device.enrolmentEnds(),
                    device.lastSeenAt(),
                    device.revokedAt(),
                    device.revokeReason());
        }
    }

    @GET
    @RolesAllowed({Roles.PETUGAS_LAPANGAN, Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD, Roles.ADMIN})
    @Operation(summary = "Phones of the OPD; a field officer sees his own")
    public List<DeviceResponse> list(@PathParam("kode") String kode) {
        return devices.list(kode).stream().map(DeviceResponse::of).toList();
    }

    @POST
    @Path("/{id}/revoke")
    @RolesAllowed({Roles.PETUGAS_LAPANGAN, Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD, Roles.ADMIN})
    @Operation(summary = "Revoke a phone, at once; revoking it again changes nothing")
    public DeviceResponse revoke(
            @PathParam("kode") String kode, @PathParam("id") UUID id, @NotNull @Valid RevokeRequest request) {
        return DeviceResponse.of(devices.revoke(kode, id, request.reason()));
    }
}
