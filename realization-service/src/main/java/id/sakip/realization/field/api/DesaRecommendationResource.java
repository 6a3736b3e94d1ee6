package id.sakip.realization.field.api;

import id.sakip.kit.http.Idempotency;
import id.sakip.kit.http.Page;
import id.sakip.kit.security.Roles;
import id.sakip.realization.TimeCursor;
import id.sakip.realization.field.DesaRecommendationService;
import id.sakip.realization.field.RecommendationDraft;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Recommendations to desa. */
@Path("/v1/opd/{kode}/desa-recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "field monitoring")
public class DesaRecommendationResource {
    private static final int CREATED = 201;

    private final DesaRecommendationService recommendations;
    private final Idempotency idempotency;

    DesaRecommendationResource(DesaRecommendationService recommendations, Idempotency idempotency) {
        this.recommendations = recommendations;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({
        Roles.OPERATOR_OPD,
        Roles.VERIFIKATOR_OPD,
        Roles.KEPALA_OPD,
        Roles.PETUGAS_LAPANGAN,
        Roles.BAPPEDA,
        Roles.INSPEKTORAT,
        Roles.ADMIN
    })
    @Operation(summary = "Recommendations with their follow-ups and derived status")
    public Page<DesaRecommendationResponse> list(
            @PathParam("kode") String kode,
            @QueryParam("desa") String desa,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size) {
        TimeCursor after = TimeCursor.of(cursor);
        List<DesaRecommendationResponse> rows =
                recommendations.listAfter(kode, desa, after.at(), after.id(), size + 1).stream()
                        .map(DesaRecommendationResponse::of)
                        .toList();
        return Page.of(rows, size, last -> TimeCursor.after(last.issuedAt(), last.id()));
    }

    @POST
    @RolesAllowed({Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    @Operation(summary = "Recommend something to a desa, with a due date")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = DesaRecommendationResponse.class)))
    public Response issue(
            @PathParam("kode") String kode,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid DesaRecommendationRequest request) {
        RecommendationDraft draft =
                new RecommendationDraft(request.desa(), request.reportId(), request.text(), request.due());
        return idempotency.once(
                key, List.of("desa-recommendation", kode, request), () -> created(recommendations.issue(kode, draft)));
    }

    @POST
    @Path("/{id}/follow-ups")
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.PETUGAS_LAPANGAN})
    @Operation(summary = "Record what the desa did")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = DesaRecommendationResponse.class)))
    public Response followUp(
            @PathParam("kode") String kode,
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid DesaFollowUpRequest request) {
        return idempotency.once(
                key,
                List.of("desa-follow-up", kode, id, request),
                () -> created(recommendations.followUp(kode, id, request.text(), request.doneOn())));
    }

    @POST
    @Path("/{id}/follow-ups/{followUpId}/judge")
    @RolesAllowed({Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD})
    @Operation(summary = "Accept a follow-up or not; whoever recorded it cannot (four eyes)")
    public DesaRecommendationResponse judge(
            @PathParam("kode") String kode,
            @PathParam("id") UUID id,
            @PathParam("followUpId") UUID followUpId,
            @NotNull @Valid JudgeFollowUpRequest request) {
        return DesaRecommendationResponse.of(
                recommendations.judge(kode, id, followUpId, request.accepted(), request.note()));
    }

    private static Response created(DesaRecommendationService.Followed followed) {
        return Response.status(CREATED)
                .entity(DesaRecommendationResponse.of(followed))
                .build();
    }
}
