package id.sakip.realization.field.api;

import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.Roles;
import id.sakip.realization.field.FieldProposalService;
import id.sakip.realization.field.FieldProposalService.Proposal;
import id.sakip.realization.realization.api.SubmissionPath;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** Counts of verified field reports, proposed as realization. */
@Path("/v1/opd/{kode}/field-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "field monitoring")
@RolesAllowed(Roles.OPERATOR_OPD)
public class FieldProposalResource {
    private final FieldProposalService proposals;

    FieldProposalResource(FieldProposalService proposals) {
        this.proposals = proposals;
    }

    /** Form whose verified reports count for the indicator. */
    @Schema(name = "FieldFeedRequest")
    public record FeedRequest(@NotBlank @Size(max = 60) String form) {}

    @PUT
    @Path("/feeds/{indicatorId}")
    @Operation(summary = "Say which form counts for an indicator; the last one said holds")
    @APIResponse(responseCode = "204", description = "Set")
    public void feed(
            @PathParam("kode") String kode,
            @PathParam("indicatorId") UUID indicatorId,
            @NotNull @Valid FeedRequest request) {
        proposals.feed(kode, indicatorId, request.form());
    }

    @GET
    @Path("/{tahun}/tribulan/{n}")
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    @Operation(summary = "What the verified reports of a tribulan propose, beside what is entered")
    public List<Proposal> list(@BeanParam SubmissionPath path) {
        return proposals.list(path.where());
    }

    @POST
    @Path("/{tahun}/tribulan/{n}/{indicatorId}/accept")
    @Operation(
            summary = "Take the count over into the entry; If-Match is the version of the entry",
            description = "The entry says in its penjelasan where the number comes from.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Proposal.class)))
    public Response accept(
            @BeanParam SubmissionPath path,
            @PathParam("indicatorId") UUID indicatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Proposal accepted = proposals.accept(path.where(), indicatorId, ifMatch);
        return Response.ok(accepted)
                .header(HttpHeaders.ETAG, Preconditions.etag(accepted.entryVersion()))
                .build();
    }
}
