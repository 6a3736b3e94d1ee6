package id.sakip.realization.evidence.api;

import id.sakip.kit.http.Page;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.Roles;
import id.sakip.realization.TimeCursor;
import id.sakip.realization.evidence.Evidence;
import id.sakip.realization.evidence.EvidenceService;
import id.sakip.realization.evidence.FileId;
import id.sakip.realization.evidence.Target;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence of an OPD. */
@Path("/v1/opd/{kode}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bukti")
public class EvidenceResource {
    private final EvidenceService evidence;

    EvidenceResource(EvidenceService evidence) {
        this.evidence = evidence;
    }

    @GET
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
    @Operation(summary = "Files of the OPD, oldest first")
    public Page<EvidenceResponse> list(
            @PathParam("kode") String kode,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size) {
        TimeCursor after = TimeCursor.of(cursor);
        List<EvidenceResponse> rows = evidence.listAfter(kode, after.at(), after.id(), size + 1).stream()
                .map(e -> EvidenceResponse.from(e, List.of()))
                .toList();
        return Page.of(rows, size, last -> TimeCursor.after(last.createdAt(), last.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(summary = "One file and what it is evidence of")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvidenceResponse.class)))
    public Response get(@PathParam("kode") String kode, @PathParam("id") UUID id) {
        return answer(evidence.get(new FileId(kode, id)));
    }

    @POST
    @Path("/{id}/attach")
    @RolesAllowed(Roles.OPERATOR_OPD)
    @Operation(summary = "Attach the file to entries, field reports or follow-ups of the same OPD")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvidenceResponse.class)))
    public Response attach(
            @PathParam("kode") String kode,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AttachRequest request) {
        return answer(evidence.attach(new FileId(kode, id), ifMatch, request.toTargets()));
    }

    @POST
    @Path("/{id}/detach")
    @RolesAllowed(Roles.OPERATOR_OPD)
    @Operation(summary = "Take one attachment back; the file stays")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvidenceResponse.class)))
    public Response detach(
            @PathParam("kode") String kode,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TargetBody request) {
        return answer(evidence.detach(new FileId(kode, id), ifMatch, request.toTarget()));
    }

    @POST
    @Path("/{id}/delete")
    @RolesAllowed(Roles.OPERATOR_OPD)
    @Operation(summary = "Delete a file that proves nothing; afterwards it answers 410")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(
            @PathParam("kode") String kode,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeleteEvidenceRequest request) {
        evidence.delete(new FileId(kode, id), ifMatch, request.reason());
    }

    static Response answer(EvidenceService.Attached attached) {
        return answer(attached.evidence(), attached.targets());
    }

    static Response answer(Evidence file, List<Target> targets) {
        return Response.ok(EvidenceResponse.from(file, targets))
                .header(HttpHeaders.ETAG, Preconditions.etag(file.version()))
                .build();
    }
}
